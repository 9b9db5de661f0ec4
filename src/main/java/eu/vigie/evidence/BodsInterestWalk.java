package eu.vigie.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.Share;

/** The interests of a BODS relationship, and the shares in them. */
final class BodsInterestWalk {

    private static final String NO_SHARE = "a share is a number of percent within 0 and 100, at most 20 decimals, with "
            + "a decimal point";
    private static final String NO_DAY = "this is no date";
    private static final String DAY_REMEDY = "write year, month and day, for example 2026-03-01";

    private final JsonMembers in;
    private final BodsDraft draft;
    private final Map<String, BigDecimal> percentages = new HashMap<>();
    private int index;
    private int first;
    private int last;

    BodsInterestWalk(JsonMembers in, BodsDraft draft) {
        this.in = in;
        this.draft = draft;
    }

    void read() {
        if (!in.array()) {
            return;
        }
        for (index = 0; in.element(); index++) {
            BodsInterest interest = draft.newInterest();
            if (in.token() == JsonToken.START_OBJECT) {
                interest(interest);
            } else {
                draft.fault(path(), in.wordOrShown(), "an interest is no JSON object", "state its type and share");
            }
        }
    }

    private void interest(BodsInterest interest) {
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "type" -> interest.type = in.wordOrShown();
                case "directOrIndirect", "interestLevel" -> interest.directness = directness();
                case "beneficialOwnershipOrControl" -> interest.beneficial = in.isTrue();
                case "share" -> share(interest);
                case "startDate" -> {
                    date(StakeTable.NO_START);
                    interest.from = first;
                    interest.begun = last;
                }
                case "endDate" -> {
                    date(StakeTable.NO_END);
                    interest.ends = first;
                    interest.until = last;
                }
                case "details" -> in.skip();
                default -> {
                    draft.unknown.add(in.name());
                    in.skip();
                }
            }
        }
        if (interest.from > interest.until) {
            draft.fault(path() + "/startDate", null, "an interest ends before it starts", "put the dates in order");
        }
    }

    private String path() {
        return draft.path + "/interests/" + index;
    }

    private @Nullable Directness directness() {
        String member = in.name();
        String word = in.wordOrShown();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "direct" -> Directness.DIRECT;
            case "indirect" -> Directness.INDIRECT;
            case "unknown" -> Directness.UNKNOWN;
            default -> {
                draft.fault(path() + "/" + member, word, "an interest is direct, indirect or unknown",
                        "give one of the three");
                yield null;
            }
        };
    }

    /** Reads the first and the last day that the date can mean. */
    private void date(int none) {
        first = none;
        last = none;
        String member = in.name();
        if (in.token() == JsonToken.VALUE_NULL) {
            return;
        }
        String text = in.wordOrShown();
        int earliest = text == null ? Days.NONE : Days.first(text);
        if (text == null || earliest == Days.NONE) {
            draft.fault(path() + "/" + member, text, NO_DAY, DAY_REMEDY);
            return;
        }
        first = earliest;
        last = Days.last(text);
    }

    private void share(BodsInterest interest) {
        if (in.token() == JsonToken.VALUE_NULL) {
            return;
        }
        if (in.token() != JsonToken.START_OBJECT) {
            draft.fault(path() + "/share", in.wordOrShown(), "a share is an object with exact, or minimum and maximum",
                    "write for example {\"exact\": 50.1}");
            return;
        }
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "exact" -> interest.exact = percentage();
                case "minimum" -> interest.minimum = percentage();
                case "maximum" -> interest.maximum = percentage();
                case "exclusiveMinimum" -> {
                    if (isFlag()) {
                        interest.isMinimumExclusive = in.isTrue();
                    } else {
                        interest.exclusiveMinimum = percentage();
                    }
                }
                case "exclusiveMaximum" -> {
                    if (isFlag()) {
                        interest.isMaximumExclusive = in.isTrue();
                    } else {
                        interest.exclusiveMaximum = percentage();
                    }
                }
                default -> {
                    draft.unknown.add(in.name());
                    in.skip();
                }
            }
        }
    }

    /** Which of the two a version has is asked when the version is known. */
    private boolean isFlag() {
        return in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE;
    }

    private @Nullable BigDecimal percentage() {
        boolean number = in.token().isNumeric();
        String member = in.name();
        String text = number ? in.number() : in.wordOrShown();
        BigDecimal known = number && text != null ? percentages.get(text) : null;
        if (known != null) {
            return known;
        }
        try {
            if (number && text != null) {
                BigDecimal read = Share.percentage(plain(text));
                percentages.put(text, read);
                return read;
            }
        } catch (IllegalArgumentException e) {
            // said below, in the words for shares of any format
        }
        draft.fault(path() + "/share/" + member, text, NO_SHARE, "write it in digits, for example 50.1");
        return null;
    }

    /** JSON may write 5e1; an exponent beyond all bounds is not written out. */
    private static String plain(String number) {
        if (number.indexOf('e') < 0 && number.indexOf('E') < 0) {
            return number;
        }
        BigDecimal value = new BigDecimal(number);
        return value.scale() <= Share.MOST_DECIMALS && value.scale() >= -2 ? value.toPlainString() : number;
    }
}
