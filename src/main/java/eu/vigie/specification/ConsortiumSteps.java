package eu.vigie.specification;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;

import eu.vigie.specification.Words.Somewhere;
import eu.vigie.specification.Words.Whether;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Share;

/** What the consortium says of itself, what the call says, and as of when all that is looked at. */
public final class ConsortiumSteps {

    /** A line of a table of the consortium's owners. */
    record Owner(String name, Somebody.Kind kind, @Nullable Country country, Share capital) {}

    private final Scene scene;
    private final Bid bid;

    public ConsortiumSteps(Scene scene) {
        this.scene = scene;
        this.bid = scene.bid();
    }

    @Given("the assessment is made as of {day}")
    @Soit("l'évaluation est faite au {day}")
    public void assessedOn(LocalDate day) {
        scene.assessedOn(day);
    }

    @Given("the call {stance} this condition")
    @Soit("l'appel {stance} cette condition")
    public void call(Whether carries) {
        scene.callCarries(carries == Whether.YES);
    }

    @Given("a restricted call admits participants under third-country control with accepted assurances")
    @Soit("un appel restreint admet des participants contrôlés par un pays tiers moyennant des assurances acceptées")
    public void admitsWithAssurances() {
        scene.judgedUnder("horizon-restricted");
    }

    @Given("a restricted call excludes participants under third-country control")
    @Soit("un appel restreint exclut les participants contrôlés par un pays tiers")
    public void excludes() {
        scene.judgedUnder("horizon-restricted-closed");
    }

    @Given("no country is designated under the proposed cybersecurity act")
    @Soit("aucun pays n'est désigné selon la proposition de règlement sur la cybersécurité")
    public void nobodyDesignated() {
        scene.judgedUnder("cybersecurity-act");
    }

    @Given("China is taken as designated under the proposed cybersecurity act")
    @Soit("la Chine est prise pour désignée selon la proposition de règlement sur la cybersécurité")
    public void whatIf() {
        scene.judgedUnder("cybersecurity-act-what-if");
    }

    @Given("it is asked where the value comes from and on whom that makes one depend")
    @Soit("on demande d'où vient la valeur et de qui elle fait dépendre")
    public void dependency() {
        scene.judgedUnder("dependency");
    }

    @Given("the conditions of the European Defence Fund are applied by analogy")
    @Soit("les conditions du Fonds européen de la défense sont appliquées par analogie")
    public void asInDefence() {
        scene.judgedUnder("edf-analogy");
    }

    @Given("the criteria for high-risk suppliers are looked at")
    @Soit("les critères des fournisseurs à haut risque sont examinés")
    public void criteria() {
        scene.judgedUnder("high-risk-criteria");
    }

    @Given("this is stated of suppliers:")
    @Soit("ceci est déclaré de fournisseurs :")
    public void risks(List<Bid.Risk> risks) {
        risks.forEach(bid::states);
    }

    @Given("these assurances are on record:")
    @Soit("ces assurances sont au dossier :")
    public void assurances(List<Bid.Promise> promises) {
        promises.forEach(bid::records);
    }

    @Given("these tenderers are selected:")
    @Soit("ces soumissionnaires sont retenus :")
    public void tenderers(List<Bid.Bidder> bidders) {
        bidders.forEach(bid::selects);
    }

    @Given("the coordinator {string} has its seat {place} and its head office {place}")
    @Soit("le coordinateur {string} a son siège {place} et son administration centrale {place}")
    public void coordinator(String name, Somewhere seat, Somewhere headOffice) {
        joins(name, seat, headOffice, MemberRole.COORDINATOR);
    }

    @Given("the coordinator is {string} \\({country})")
    @Soit("le coordinateur est {string} \\({country})")
    public void coordinator(String name, Somewhere seat) {
        joins(name, seat, seat, MemberRole.COORDINATOR);
    }

    /** Somebody else is there, so that it is not the whole consortium that is missing. */
    @Given("no coordinator is named")
    @Soit("aucun coordinateur n'est désigné")
    public void noCoordinator() {
        Country estonia = new Country("EE");
        joins("Aurora Hosting", new Somewhere(estonia), new Somewhere(estonia), MemberRole.HOSTING_ENTITY);
    }

    @Given("the hosting entity is {string} \\({country})")
    @Soit("l'entité d'hébergement est {string} \\({country})")
    public void hostingEntity(String name, Somewhere seat) {
        joins(name, seat, seat, MemberRole.HOSTING_ENTITY);
    }

    @Given("{string} \\({country}) is a member of the consortium")
    @Soit("{string} \\({country}) est membre du consortium")
    public void member(String name, Somewhere seat) {
        joins(name, seat, seat, MemberRole.TECHNOLOGY_SUPPLIER);
    }

    private void joins(String name, Somewhere seat, Somewhere headOffice, MemberRole role) {
        bid.joins(new Bid.Partner(name, seat.country(), headOffice.country(), role, null, null));
    }

    @Given("the gigafactory has a site {string} {place}")
    @Soit("la gigafabrique a un site {string} {place}")
    public void site(String name, Somewhere place) {
        bid.buildsAt(new Bid.Place(name, place.country()));
    }

    @Given("the members hold the capital of the consortium:")
    @Soit("les membres détiennent le capital du consortium :")
    public void capital(List<Owner> owners) {
        for (Owner owner : owners) {
            if (owner.country() != null) {
                scene.register().enter(owner.name(), owner.kind(), owner.country());
            }
            bid.joins(new Bid.Partner(owner.name(), owner.country(), owner.country(), null, owner.capital(), null));
        }
    }

    @Given("the computing equipment is financed, in million euro:")
    @Soit("les équipements de calcul sont financés ainsi, en millions d'euros :")
    public void financing(Bid.Money amounts) {
        bid.isFinancedBy(amounts);
    }

    /** Nothing is written down: that is what the sentence says. */
    @Given("the consortium says nothing of its financing")
    @Soit("le consortium ne dit rien de son financement")
    public void noFinancing() {}
}
