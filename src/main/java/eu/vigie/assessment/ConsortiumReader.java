package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Consortium.Constitution;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.Consortium.Member;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Consortium.Tenderer;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.Truth;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Reads a consortium from JSON. A member it does not know is an error, never passed over: a misspelt
 * {@code "votes"} would otherwise turn a known share into an unknown one.
 */
public final class ConsortiumReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Document document;
    private final List<InputProblem> problems = new ArrayList<>();

    private ConsortiumReader(Document document) {
        this.document = document;
    }

    /**
     * Reads the document.
     *
     * @throws UnreadableInput with every problem found, each by its JSON pointer; nothing is kept then
     */
    public static Consortium read(Document document) {
        ConsortiumReader reader = new ConsortiumReader(document);
        Consortium consortium = reader.consortium(
                new StrictObject(document, StrictJson.tree(document), "", reader.problems));
        if (!reader.problems.isEmpty()) {
            throw new UnreadableInput(reader.problems);
        }
        return consortium;
    }

    private Consortium consortium(StrictObject root) {
        root.allow("name", "constituted", "members", "sites", "financing", "tenderers", "events", "unionAccess",
                "records",
                "compute", "supplierRisks", "assurances");
        String name = root.requiredText("name");
        List<Member> members = list(root, "members", this::member);
        if (members.isEmpty() && root.isObject()) {
            root.problem("members", null, "a consortium has at least one member", "list the members");
        }
        refuseMoreThanAll(root, members, "capital", Member::capital);
        refuseMoreThanAll(root, members, "votes", Member::votes);
        StrictObject constituted = root.object("constituted");
        StrictObject financing = root.object("financing");
        DeedsReading deeds = new DeedsReading(document, root);
        return new Consortium(name, constituted == null ? null : constitution(constituted), members,
                list(root, "sites", this::site), financing == null ? null : financing(financing),
                list(root, "tenderers", this::tenderer), deeds.events(), deeds.unionAccess(), deeds.records(),
                new ComputeReading(document, root).read(), new RiskReading(document, this::party).read(root),
                list(root, "assurances", this::assurance), document.at(""));
    }

    private static <T> List<T> list(StrictObject parent, String name, Function<StrictObject, T> reading) {
        return parent.objects(name).stream().map(reading).toList();
    }

    private void refuseMoreThanAll(StrictObject root, List<Member> members, String what,
            Function<Member, Share> share) {
        BigDecimal least = members.stream().map(share).map(Share::minimum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (least.compareTo(HUNDRED) > 0) {
            root.problem("members", least.toPlainString(), "the members' " + what + " adds up to more than 100 percent",
                    "correct the shares");
        }
    }

    private Member member(StrictObject member) {
        member.allow("party", "roles", "capital", "votes");
        Set<MemberRole> roles = EnumSet.noneOf(MemberRole.class);
        for (StrictObject.Text text : member.texts("roles")) {
            MemberRole role = StrictObject.meant(text.value(), MemberRole.values());
            if (role == null) {
                problems.add(
                        new InputProblem(document.name(), text.pointer(), text.value(), "this is no role of a member",
                                Suggestion.among(text.value(), StrictObject.written(MemberRole.values()))));
            } else {
                roles.add(role);
            }
        }
        return new Member(party(member), roles, share(member, "capital"), share(member, "votes"));
    }

    private StatedParty party(StrictObject holder) {
        return new PartyReading(document).read(holder, "party");
    }

    private Share share(StrictObject holder, String name) {
        StrictObject share = holder.object(name);
        return share == null ? Share.UNKNOWN : new ShareReading(share).read();
    }

    private Constitution constitution(StrictObject holder) {
        holder.allow("from", "until", "openEnded");
        Period period = period(holder);
        boolean openEnded = holder.truth("openEnded") == Truth.YES;
        if (openEnded && period.until() != null) {
            holder.problem("openEnded", "true", "an end is stated, and that there is none", "keep one of them");
        }
        return new Constitution(period.from(), period.until(), openEnded, document.at(holder.pointer()));
    }

    /** Half-open: the end day is out; null what is not stated. */
    private record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    private static Period period(StrictObject holder) {
        LocalDate from = holder.date("from");
        LocalDate until = holder.date("until");
        if (from != null && until != null && !from.isBefore(until)) {
            holder.problem("until", until.toString(), "the end is not after the start " + from,
                    "write the day after the last one");
        }
        return new Period(from, until);
    }

    private Site site(StrictObject site) {
        site.allow("name", "country", "itLoadMw", "pue", "renewableShare");
        BigDecimal pue = site.amount("pue");
        if (pue != null && pue.compareTo(BigDecimal.ONE) < 0) {
            site.problem("pue", pue.toPlainString(),
                    "no data centre uses less energy than its own computers (PUE below 1)",
                    "write the total energy divided by that of the computers");
        }
        return new Site(site.requiredText("name"), site.country("country"), site.amount("itLoadMw"), pue,
                site.percentage("renewableShare"), document.at(site.pointer()));
    }

    private Financing financing(StrictObject financing) {
        financing.allow("currency", "computeCapex", "union", "states", "private");
        return new Financing(financing.currency("currency"), financing.amount("computeCapex"),
                financing.amount("union"),
                financing.amount("states"), financing.amount("private"), document.at(financing.pointer()));
    }

    private Tenderer tenderer(StrictObject tenderer) {
        tenderer.allow("party", "share", "directContract", "classifiedAccess");
        return new Tenderer(party(tenderer), share(tenderer, "share"), tenderer.truth("directContract"),
                tenderer.truth("classifiedAccess"));
    }

    private Assurance assurance(StrictObject assurance) {
        assurance.allow("party", "basis", "acceptedBy", "state", "from", "until");
        Period period = period(assurance);
        @Nullable
        String acceptedBy = assurance.text("acceptedBy");
        return new Assurance(party(assurance), assurance.requiredText("basis"), acceptedBy, assurance.country("state"),
                period.from(), period.until(),
                document.at(assurance.pointer()));
    }
}
