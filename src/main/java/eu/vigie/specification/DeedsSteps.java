package eu.vigie.specification;

import java.time.LocalDate;
import java.util.List;

import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;

import eu.vigie.supplychain.Consortium.Phase;

/** What the consortium has done, keeps and builds. */
public final class DeedsSteps {

    private final Deeds deeds;
    private final Bid bid;

    public DeedsSteps(Scene scene) {
        this.bid = scene.bid();
        this.deeds = scene.bid().deeds();
    }

    @Given("the consortium is constituted:")
    @Soit("le consortium est constitué :")
    public void constituted(List<Deeds.Term> terms) {
        deeds.term = terms.getFirst();
    }

    @Given("the consortium does not say for how long it is constituted")
    @Soit("le consortium ne dit pas pour combien de temps il est constitué")
    public void constitutedForUnknown() {
        deeds.term = null;
    }

    @Given("the gigafactory has these sites:")
    @Soit("la gigafabrique a ces sites :")
    public void sites(List<Bid.Place> sites) {
        sites.forEach(bid::buildsAt);
    }

    @Given("these changes took place:")
    @Soit("ces changements ont eu lieu :")
    public void changes(List<Deeds.Change> changes) {
        deeds.changes = List.copyOf(changes);
    }

    @Given("no change took place")
    @Soit("aucun changement n'a eu lieu")
    public void noChanges() {
        deeds.changes = List.of();
    }

    @Given("the Union may use its computing time since {day}")
    @Soit("l'Union peut utiliser son temps de calcul depuis le {day}")
    public void access(LocalDate day) {
        deeds.accessSince = day;
    }

    @Given("these audit reports are stated:")
    @Soit("ces rapports d'audit sont indiqués :")
    public void reports(List<Deeds.Report> reports) {
        deeds.reports = List.copyOf(reports);
    }

    @Given("these records of grants are stated:")
    @Soit("ces dossiers de subventions sont indiqués :")
    public void grants(List<Deeds.Grant> grants) {
        deeds.grants = List.copyOf(grants);
    }

    @Given("the consortium states that it has had no grant")
    @Soit("le consortium indique n'avoir reçu aucune subvention")
    public void noGrants() {
        deeds.grants = List.of();
    }

    @Given("the bills describe lot {int} in its {phase} phase")
    @Soit("les nomenclatures décrivent le lot {int} dans sa phase {phase}")
    public void builds(int lot, Phase phase) {
        deeds.lot = lot;
        deeds.phase = phase;
    }

    @Given("these are processors:")
    @Soit("ces pièces sont des processeurs :")
    public void processors(List<Deeds.Accelerator> processors) {
        deeds.processors.addAll(processors);
    }

    @Given("there is no other processor")
    @Soit("il n'y a pas d'autre processeur")
    public void allProcessors() {
        deeds.allProcessors = true;
    }
}
