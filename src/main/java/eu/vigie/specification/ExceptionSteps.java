package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;

/** Exceptions that were decided, as the document that records them. */
public final class ExceptionSteps {

    private final Scene scene;

    public ExceptionSteps(Scene scene) {
        this.scene = scene;
    }

    @Given("{string} proposed a waiver of {rule} for {string}, {string} approved it, and it runs from {day} until {day}")
    @Soit("{string} a proposé une dispense de {rule} pour {string}, {string} l'a approuvée, et elle court du {day} au {day}")
    public void waiver(String proposer, RuleId rule, String party, String approver, LocalDate from, LocalDate until) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ObjectNode waiver = root.putArray("exceptions").addObject().put("id", "W-1").put("kind", "waiver");
        waiver.putObject("scope").put("rule", rule.id()).putObject("party").put("name", party);
        waiver.put("reason", "until another source delivers").put("proposedBy", proposer).put("approvedBy", approver)
                .put("from", from.toString()).put("until", until.toString()).putArray("evidence").addObject()
                .put("name", "minutes");
        scene.under(Document.of("exceptions.json", root.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
