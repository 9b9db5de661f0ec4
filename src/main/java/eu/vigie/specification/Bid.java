package eu.vigie.specification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** What a scenario's consortium says of itself. */
final class Bid {

    /** A member, as the consortium names it; a null role or number is none, a null place is not stated. */
    record Partner(String name, @Nullable Country seat, @Nullable Country headOffice, @Nullable MemberRole role,
            @Nullable Share capital, @Nullable String number) {

        Partner numbered(String registerNumber) {
            return new Partner(name, seat, headOffice, role, capital, registerNumber);
        }
    }

    /** A site; null what is not stated. */
    record Place(String name, @Nullable Country country, @Nullable BigDecimal pue, @Nullable BigDecimal renewable,
            @Nullable BigDecimal megawatts) {

        Place(String name, @Nullable Country country) {
            this(name, country, null, null, null);
        }
    }

    /** Who pays for the computing equipment, in million euro; null when not stated. */
    record Money(@Nullable BigDecimal total, @Nullable BigDecimal union, @Nullable BigDecimal states, Rest rest) {

        /** What the consortium shows of its own money; null when not stated, or when nobody can say what is left. */
        @Nullable
        BigDecimal own() {
            return switch (rest) {
                case Shown shown -> shown.amount();
                case WhateverIsLeft() -> total == null || union == null || states == null
                        ? null
                        : total.subtract(union).subtract(states);
            };
        }
    }

    /** What the consortium pays itself. */
    sealed interface Rest {}

    /** In million euro; null when not stated. */
    record Shown(@Nullable BigDecimal amount) implements Rest {}

    /** All that nobody else pays. */
    record WhateverIsLeft() implements Rest {}

    /** Somebody selected to deliver. */
    record Bidder(String name, @Nullable Country seat, Share share, Truth directContract, Truth classifiedAccess) {}

    /** An assurance or guarantee for somebody; null what is not stated. */
    record Promise(String party, String basis, @Nullable String acceptedBy, @Nullable Country state,
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    private final Deeds deeds = new Deeds();
    private final List<Bidder> bidders = new ArrayList<>();

    /** What somebody states of a supplier; null what is not stated. */
    record Risk(String supplier, String criterion, @Nullable Boolean met, String statedBy) {}

    private final List<Risk> risks = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Place> sites = new ArrayList<>();
    private @Nullable Money money;

    void joins(Partner partner) {
        partners.add(partner);
    }

    /**
     * A consortium has members. Where a scenario speaks of none, it has one of whom no rule says anything ill: a
     * foundation of the Union.
     */
    void hasSomebody(RegisterBook register) {
        if (partners.isEmpty()) {
            Country estonia = new Country("EE");
            register.enter("Sihtasutus Aurora", Somebody.Kind.FOUNDATION, estonia);
            joins(new Partner("Sihtasutus Aurora", estonia, estonia, MemberRole.INVESTOR, null, null));
        }
    }

    /** Gives the partner of that name the number it has in the register. */
    void number(String name, String registerNumber) {
        partners.replaceAll(partner -> partner.name().equals(name) ? partner.numbered(registerNumber) : partner);
    }

    void selects(Bidder bidder) {
        bidders.add(bidder);
    }

    void states(Risk risk) {
        risks.add(risk);
    }

    List<Risk> risks() {
        return risks;
    }

    void records(Promise promise) {
        promises.add(promise);
    }

    Deeds deeds() {
        return deeds;
    }

    List<Bidder> bidders() {
        return bidders;
    }

    List<Promise> promises() {
        return promises;
    }

    void buildsAt(Place site) {
        sites.add(site);
    }

    void isFinancedBy(Money amounts) {
        money = amounts;
    }

    List<Partner> partners() {
        return partners;
    }

    List<Place> sites() {
        return sites;
    }

    @Nullable
    Money money() {
        return money;
    }
}
