package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Truth;

/**
 * What CTRL-001, HRS-001, HRS-002 and ORIG-004 say of each part and supplier of the generated case, as a programmer would write it without
 * an engine: two hash maps and conditions. It knows the answers that the case can give, and stops at any other.
 */
final class HandWrittenJoin {

    /** An answer without its words, figures and reasoning. */
    record Said(RuleId rule, Subject subject, Verdict verdict, String caseId) {}

    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Listing> listings = new HashMap<>();

    /** In the order of the facts, each part's roles together. */
    List<Said> of(CaseFile file) {
        file.standings().forEach(standing -> standings.put(standing.partyKey(), standing));
        file.listings().forEach(listing -> listings.put(listing.partyKey(), listing));
        List<Said> all = new ArrayList<>(3 * file.supplies().size() + file.parts().size());
        for (Supply supply : file.supplies()) {
            Subject subject = supply.subject();
            if (!supply.identified()) {
                String unknown = supply.named() ? "party-unknown" : "party-not-named";
                all.add(new Said(RuleId.CTRL_001, subject, Verdict.UNDETERMINED, unknown));
                all.add(new Said(RuleId.HRS_001, subject, Verdict.UNDETERMINED, unknown));
                all.add(new Said(RuleId.HRS_002, subject, Verdict.UNDETERMINED, unknown));
            } else {
                all.add(control(subject, standings.get(supply.partyKey())));
                all.add(listed(subject, listings.get(supply.partyKey())));
                all.add(behind(subject, listings.get(supply.partyKey())));
            }
        }
        file.parts().forEach(part -> all.add(provenance(part)));
        return all;
    }

    private static Said control(Subject subject, Standing it) {
        if (it.seatOutside() == Truth.YES || it.inconsistent() || it.outvoted() != Truth.NO || it.loop()) {
            throw new IllegalStateException("the generated case has no such standing");
        }
        return it.oneOutside() == Truth.YES
                ? new Said(RuleId.CTRL_001, subject, Verdict.FLAG, "controlled-by-one")
                : it.blockOutside() == Truth.YES
                        ? new Said(RuleId.CTRL_001, subject, Verdict.FLAG, "block-outside")
                        : it.outside() == Truth.UNKNOWN
                                ? new Said(RuleId.CTRL_001, subject, Verdict.UNDETERMINED,
                                        it.ownersKnown() ? "may-be-controlled" : "owners-unknown")
                                : new Said(RuleId.CTRL_001, subject, Verdict.COMPLIANT, "not-controlled");
    }

    private static Said listed(Subject subject, Listing it) {
        return it.listed() == Truth.YES
                ? new Said(RuleId.HRS_001, subject, Verdict.FLAG, "listed")
                : it.listed() == Truth.UNKNOWN
                        ? new Said(RuleId.HRS_001, subject, Verdict.UNDETERMINED, "may-be-listed")
                        : new Said(RuleId.HRS_001, subject, Verdict.COMPLIANT, "not-listed");
    }

    private static Said behind(Subject subject, Listing it) {
        if (it.controlled() == Truth.YES) {
            return new Said(RuleId.HRS_002, subject, Verdict.FLAG, "controlled-by-listed");
        }
        if (it.controlled() == Truth.UNKNOWN || !it.nothingStated() || it.holdersUndisclosed()) {
            throw new IllegalStateException("the generated case has no such listing");
        }
        return it.listed() == Truth.YES
                ? new Said(RuleId.HRS_002, subject, Verdict.NOT_APPLICABLE, "listed-itself")
                : new Said(RuleId.HRS_002, subject, Verdict.COMPLIANT, "no-listed-behind");
    }

    private static Said provenance(BilledPart part) {
        String maker = switch (part.maker()) {
            case YES -> part.originStated() ? "maker-and-origin" : "no-origin";
            case NO -> part.originStated() ? "no-maker" : "no-maker-no-origin";
            case UNKNOWN -> part.originStated() ? "maker-unknown" : "maker-unknown-no-origin";
        };
        return new Said(RuleId.ORIG_004, part.subject(),
                maker.equals("maker-and-origin") ? Verdict.COMPLIANT : Verdict.UNDETERMINED, maker);
    }
}
