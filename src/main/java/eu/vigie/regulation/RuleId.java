package eu.vigie.regulation;

import java.util.Arrays;
import java.util.Optional;

/** The closed table of rules. An id is never reused; its group is a folder under {@code rules/} and {@code features/}. */
public enum RuleId {
    GIGA_001(Scope.COORDINATOR), //
    GIGA_002(Scope.COORDINATOR), //
    GIGA_003(Scope.MEMBERS), //
    GIGA_004(Scope.SITES), //
    GIGA_005(Scope.DELIVERERS), //
    GIGA_006(Scope.CONSORTIUM), //
    GIGA_007(Scope.CONSORTIUM), //
    GIGA_008(Scope.ITEMS), //
    GIGA_009(Scope.ITEMS), //
    GIGA_010(Scope.CONSORTIUM), //
    GIGA_011(Scope.ITEMS), //
    GIGA_012(Scope.CONSORTIUM), //
    GIGA_013(Scope.CONSORTIUM), //
    CTRL_001(Scope.SUPPLY), //
    CTRL_002(Scope.MEMBERS), //
    CTRL_003(Scope.MEMBERS), //
    CTRL_004(Scope.MEMBERS), //
    CTRL_005(Scope.MEMBERS), //
    CTRL_006(Scope.MEMBERS), //
    CTRL_007(Scope.MEMBERS), //
    CTRL_008(Scope.PARTICIPANTS), //
    HRS_001(Scope.SUPPLY_AND_MEMBERS), //
    HRS_002(Scope.SUPPLY_AND_MEMBERS), //
    HRS_003(Scope.SUPPLY_AND_MEMBERS), //
    HRS_004(Scope.SUPPLY), //
    SANC_001(Scope.SUPPLY_AND_MEMBERS), //
    SANC_002(Scope.SUPPLY_AND_PARTICIPANTS), //
    SANC_003(Scope.SUPPLY_AND_MEMBERS), //
    SANC_004(Scope.SUPPLY_AND_MEMBERS), //
    SANC_005(Scope.SUPPLY_AND_MEMBERS), //
    ORIG_001(Scope.CIRCUIT), //
    ORIG_002(Scope.EQUIPMENT), //
    ORIG_003(Scope.EQUIPMENT), //
    ORIG_004(Scope.PART), //
    RECD_001(Scope.ITEMS);

    /** What a rule is asked about: it owes one finding for each. */
    public enum Scope {
        /** Each coordinator, or the consortium when it names none. */
        COORDINATOR,
        /** Each member of the consortium. */
        MEMBERS,
        /** Each member, and each tenderer selected to deliver. */
        PARTICIPANTS,
        /**
         * Each tenderer, and each maker of a part who is established elsewhere; the consortium where it names no tenderer, or
         * where a member supplies the technology.
         */
        DELIVERERS,
        /** Each hosting entity and each site, and the consortium when it names no host or no site. */
        SITES,
        /** The consortium as a whole. */
        CONSORTIUM,
        /** Each thing of a kind that the consortium states, such as a site; the consortium where it states none. */
        ITEMS,
        /** All the consortium builds, taken together, where a bill of materials says what that is. */
        EQUIPMENT,
        /** Each party in each role of each part. */
        SUPPLY,
        /** As {@link #SUPPLY}, and each member of the consortium. */
        SUPPLY_AND_MEMBERS,
        /** As {@link #SUPPLY}, and each member of the consortium and each tenderer selected to deliver. */
        SUPPLY_AND_PARTICIPANTS,
        /** Each distinct part. */
        PART,
        /** Each distinct part that is an integrated circuit. */
        CIRCUIT
    }

    private final Scope scope;

    RuleId(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it asks what parts cost. */
    public boolean asksForValues() {
        return scope == Scope.EQUIPMENT || this == SANC_002;
    }

    /** Whether it is good only where somebody of the area controls; elsewhere it is enough that nobody outside does. */
    public boolean asksForControlWithin() {
        return this == GIGA_002;
    }

    /** As people write it, for example {@code CTRL-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** Lower-case group, for example {@code ctrl}. */
    public String group() {
        return name().substring(0, name().indexOf('_')).toLowerCase(java.util.Locale.ROOT);
    }

    /** Empty when there is no such rule. */
    public static Optional<RuleId> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
