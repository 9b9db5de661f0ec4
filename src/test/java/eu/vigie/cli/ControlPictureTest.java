package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What a picture of an answer on control shows, and says to those who do not see it. */
class ControlPictureTest {

    private static final String CONCERT = """
            :Acme a vigie:Company ; skos:prefLabel "Acme" ; vigie:jurisdiction "FR" ; vigie:holdersComplete true .
            :A a vigie:Company ; skos:prefLabel "A" ; vigie:jurisdiction "FR" .
            :B a vigie:Company ; skos:prefLabel "B" ; vigie:jurisdiction "US" .
            :pact a vigie:Concert ; skos:prefLabel "the pact" ; vigie:member :A , :B .
            [] a bods:Shareholding ; vigie:holder :A ; vigie:company :Acme ; bods:shareExact 33.4 .
            [] a bods:Shareholding ; vigie:holder :B ; vigie:company :Acme ; bods:shareExact 33.3 .
            :C a vigie:Company ; skos:prefLabel "C" .
            [] a bods:Shareholding ; vigie:holder :C ; vigie:company :Acme ; bods:shareExact 33.3 .
            """;
    private static final String CLAIMS = """
            :Acme a vigie:Company ; skos:prefLabel "Acme" ; vigie:jurisdiction "FR" .
            :Zen a vigie:Company ; skos:prefLabel "Zen" ; vigie:jurisdiction "US" .
            :Trs a vigie:Company ; skos:prefLabel "Trs" ; vigie:jurisdiction "CN" .
            :Nor a vigie:State ; skos:prefLabel "Nor" ; vigie:jurisdiction "NO" .
            :Dan a vigie:Person ; skos:prefLabel "Dan" ; vigie:nationality "FR" , "US" .
            [] a bods:Shareholding ; vigie:holder :Zen ; vigie:company :Acme ; bods:shareExact 50.1 .
            [] a bods:Shareholding ; vigie:holder :Dan ; vigie:company :Zen ; bods:shareExact 20 ;
                bods:directOrIndirect codes:Unknown .
            [] a bods:Shareholding ; vigie:holder :Trs ; vigie:company :Zen ; bods:shareMinimum 5 ;
                bods:shareMaximum 10 ; bods:directOrIndirect codes:Indirect .
            [] a vigie:Veto ; vigie:holder :Nor ; vigie:company :Acme ; vigie:matter "budget" .
            """;

    @TempDir
    Path folder;

    @Test
    void a_concert_that_controls_is_drawn_with_its_members() throws Exception {
        Document svg = svg(CONCERT);

        assertThat(svg.getElementsByTagName("circle").getLength()).as("rings").isEqualTo(2);
        assertThat(svg.getDocumentElement().getTextContent()).contains("the pact", "controls it: certain",
                "in concert");
        assertThat(dot(CONCERT)).contains("the pact", "de concert", "arrowhead=odot",
                "contrôle : certain");
    }

    @Test
    void a_concert_that_does_not_control_is_drawn_too() throws Exception {
        assertThat(
                svg(CONCERT.replace("33.4", "3.4").replace("vigie:holdersComplete true", "vigie:jurisdiction \"FR\""))
                        .getElementsByTagName("circle").getLength())
                .isEqualTo(2);
    }

    @Test
    void an_indirect_claim_is_dotted_and_a_veto_has_a_stroke_of_its_own() throws Exception {
        String picture = picture(CLAIMS, "svg", "EN");

        assertThat(picture).contains("between 5 % and 10 % of capital", "may block", "stroke-dasharray=\"9 3 2 3\"",
                "Bar at the end: may block");
        assertThat(picture.split("stroke-dasharray=\"2 4\"", -1)).as("Dan's, Trs's and the lines of others")
                .hasSize(3 + picture.split(">others, not stated</text>", -1).length - 1);
        assertThat(dot(CLAIMS)).contains("entre 5 % et 10 % du capital", "peut bloquer", "arrowhead=tee",
                "Barre au bout : peut bloquer");
    }

    @Test
    void who_does_not_see_it_is_told_every_country_and_whether_a_stake_is_direct() throws Exception {
        String said = description(svg(CLAIMS));

        assertThat(said).contains("Zen: United States (US)", "Nor: Norway (NO)", "Dan: France (FR), United States (US)",
                "are stated (direct)", "of Zen (indirect)",
                "are stated (not known to be direct)", "Nor may block the budget of Acme");
        assertThat(dot(CLAIMS)).contains("« Zen » : États-Unis (US)", "(lien direct)", "(lien indirect)",
                "(lien non établi comme direct)");
    }

    @Test
    void the_stated_reason_why_a_holder_is_not_named_is_kept() throws IOException {
        String unnamed = """
                :Acme a vigie:Company ; skos:prefLabel "Acme" ; vigie:jurisdiction "FR" .
                :x a vigie:UnspecifiedParty ; vigie:unspecifiedReason "interestedPartyExemptFromDisclosure" .
                [] a bods:Shareholding ; vigie:holder :x ; vigie:company :Acme ; bods:shareExact 60 .
                """;
        String reason = "reason stated: the party is exempt from disclosure";

        assertThat(picture(unnamed, "svg", "EN").split(reason, -1)).as("in the box and in the text").hasSize(3);
        assertThat(dot(unnamed)).contains("motif déclaré : la partie est dispensée de déclaration");
        assertThat(run(unnamed, "Acme", "--by-area", "EU27:outside").out()).contains("the seat (" + reason + ")");
        assertThat(run(unnamed, "Acme", "--by-area", "EU27:outside", "--lang", "FR").out())
                .contains("(motif déclaré : la partie est dispensée de déclaration)");
    }

    @Test
    void a_reason_in_the_sources_own_words_is_given_as_it_stands() throws IOException {
        assertThat(picture("""
                :Acme a vigie:Company ; skos:prefLabel "Acme" .
                :x a vigie:UnspecifiedParty ; vigie:unspecifiedReason "lost in a fire" .
                [] a bods:Shareholding ; vigie:holder :x ; vigie:company :Acme ; bods:shareExact 60 .
                """, "svg", "EN")).contains("reason stated: lost in a fire");
    }

    @Test
    void the_rest_that_no_document_states_has_a_box_of_its_own() throws Exception {
        String stakes = """
                :Acme a vigie:Company ; skos:prefLabel "Acme" .
                :Zen a vigie:Company ; skos:prefLabel "Zen" .
                [] a bods:Shareholding ; vigie:holder :Zen ; vigie:company :Acme ; bods:shareExact 60 .
                [] a bods:VotingRights ; vigie:holder :Zen ; vigie:company :Acme ; bods:shareExclusiveMinimum 25 ;
                    bods:shareMaximum 50 .
                """;
        Document svg = svg(stakes);
        assertThat(svg.getDocumentElement().getTextContent()).contains("others, not stated");
        assertThat(description(svg).replace('\u00a0', ' ')).contains("No document states who holds the rest of Acme: "
                + "at least 50 % and less than 75 % of votes").as("votes alone count where they are stated")
                .doesNotContain("rest of Zen");
        assertThat(dot(stakes)).contains("autres, non déclarés");
        assertThat(picture(stakes + "[] a bods:Shareholding ; vigie:holder :Acme ; vigie:company :Acme ;"
                + " bods:shareExact 3 .\n", "svg", "EN").replace('\u00a0', ' '))
                .as("capital beside votes is said as it is stated").contains("3 % of capital")
                .doesNotContain("unknown share of capital");
        assertThat(picture(stakes + ":Acme vigie:holdersComplete true .\n", "svg", "EN")).doesNotContain("not stated");
        assertThat(picture(stakes.replace("60 .", "100 .").replaceAll("(?s)\\[] a bods:Voting.*", ""), "svg", "EN"))
                .as("nothing is left").doesNotContain("not stated");
    }

    private static String description(Document svg) {
        return svg.getElementsByTagName("desc").item(0).getTextContent();
    }

    private Document svg(String statements) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream(picture(statements, "svg", "EN").getBytes(StandardCharsets.UTF_8)));
    }

    private String dot(String statements) throws IOException {
        return picture(statements, "dot", "FR");
    }

    private String picture(String statements, String format, String language) throws IOException {
        return run(statements, "Acme", "--format", format, "--lang", language).out();
    }

    private Desk.Answer run(String statements, String of, String... more) throws IOException {
        Path knowledge = Files.writeString(folder.resolve("stakes.ttl"), """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix codes: <https://vocab.openownership.org/codelists#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                @prefix :      <urn:example:> .
                """ + statements);
        List<String> arguments = new ArrayList<>(List.of("control", "--knowledge",
                knowledge.toString(), "--as-of", "2026-11-22", "--of", of));
        arguments.addAll(List.of(more));
        return Desk.run(arguments);
    }
}
