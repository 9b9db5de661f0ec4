package eu.vigie.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.Remedy;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/** What would settle or end something, as JSON: percentages are decimal strings, each fact and change also a sentence. */
final class OutlookJson {

    private OutlookJson() {}

    /** Null for none, so that the member is left out. */
    static @Nullable List<OpenFactView> facts(List<OpenFact> facts, Phrasebook phrases) {
        return facts.isEmpty() ? null : facts.stream().map(fact -> OpenFactView.of(fact, phrases)).toList();
    }

    /** Null for none, so that the member is left out. */
    static @Nullable List<RemedyView> remedies(List<Remedy> remedies, Phrasebook phrases) {
        return remedies.isEmpty() ? null : remedies.stream().map(remedy -> RemedyView.of(remedy, phrases)).toList();
    }

    private static PartyView party(Party party) {
        return new PartyView(party.id().value(), party.name());
    }

    record PartyView(String id, String name) {}

    /**
     * @param missing what is not known: {@code share}, {@code directness}, {@code other-holders}, {@code holder}, {@code seat},
     *        {@code identity}, {@code name}
     * @param holder of whom; absent where the company itself is in question
     * @param from least that is known of a share, percent
     * @param to most
     * @param alone whether knowing it may settle the question by itself
     */
    record OpenFactView(String fact, String missing, @Nullable PartyView holder, @Nullable PartyView company,
            @Nullable String from, @Nullable String to, boolean alone) {

        static OpenFactView of(OpenFact open, Phrasebook phrases) {
            Share known = open.known();
            Party company = open.company();
            boolean ofCompany = open.kind() == OpenFact.Kind.OTHER_HOLDERS;
            return new OpenFactView(phrases.openFact(open), Supplies.word(open.kind()),
                    ofCompany ? null : party(open.subject()),
                    ofCompany ? party(open.subject()) : company == null ? null : party(company),
                    known == null ? null : known.minimum().toPlainString(),
                    known == null ? null : known.maximum().toPlainString(), open.settlesAlone());
        }
    }

    /**
     * @param points percent that change hands; 0 when only rights end
     * @param passesTo an area's id (somebody there), {@code unlisted}, {@code unblocked}, {@code elsewhere} or
     *        {@code unrelated}
     * @param partial true where it ends what was found and leaves open who controls then; absent otherwise
     */
    record RemedyView(String change, PartyView company, String points, String passesTo, List<ChangeView> changes,
            @Nullable Boolean partial) {

        static RemedyView of(Remedy remedy, Phrasebook phrases) {
            return new RemedyView(phrases.remedy(remedy), party(remedy.company()), remedy.points().toPlainString(),
                    remedy.to(), remedy.changes().stream().map(ChangeView::of).toList(),
                    remedy.settles() ? null : true);
        }
    }

    /**
     * @param from percent as it stands, or a band; absent for a right, which ends
     * @param to percent that may stay, at most, or less than that where the answer turns at it
     */
    record ChangeView(PartyView holder, String kind, @Nullable String from, @Nullable String to) {

        static ChangeView of(Remedy.Change change) {
            Share now = change.now();
            Share then = change.then();
            return new ChangeView(party(change.holder()), Supplies.word(change.kind()),
                    now == null ? null : now.toString(),
                    then == null ? null : (then.exclusiveMaximum() ? "< " : "") + then.maximum().toPlainString());
        }
    }
}
