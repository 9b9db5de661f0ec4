package eu.vigie.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What an object of CycloneDX may hold in one version. */
final class Shape {

    /** What a value may be. */
    sealed interface Kind {

        /** A text with something to check about it, or none. */
        enum Text implements Kind {
            TEXT, MOMENT, REF, LINK, UUID, HASH, MIME, SPDX
        }

        /** A value that is no text. */
        enum Plain implements Kind {
            FLAG, WHOLE
        }

        /** A value that is not looked into; outside the inventory its bom-refs may repeat. */
        enum Unchecked implements Kind {
            ANY, OUTSIDE
        }

        record OneOf(Set<String> values) implements Kind {

            /** Whether these letters are one of them; no string is made of them. */
            boolean has(char[] letters, int offset, int length) {
                for (String value : values) {
                    if (value.length() == length && isThere(value, letters, offset)) {
                        return true;
                    }
                }
                return false;
            }

            private static boolean isThere(String value, char[] letters, int offset) {
                for (int i = 0; i < value.length(); i++) {
                    if (letters[offset + i] != value.charAt(i)) {
                        return false;
                    }
                }
                return true;
            }
        }

        record Nested(Shape shape) implements Kind {}

        record Listing(Kind element) implements Kind {}

        /** A list, or else an object. */
        record Either(Listing list, Nested object) implements Kind {}
    }

    /**
     * @param word what takers know it by
     * @param bit which bit stands for it in a set of members
     * @param index which of the members it is, from 0
     * @param markup how XML writes it
     */
    record Member(String name, Word word, Kind kind, long bit, int index, Markup markup) {}

    /** How many of the members there must be. */
    record Rule(List<String> members, long bits, int least, int most) {}

    /** One member makes sense only beside another; a flag counts as there when it is true. */
    record Need(String member, String other, long bit, long otherBit) {

        boolean isBrokenBy(long seen) {
            return (seen & bit) != 0 && (seen & otherBit) == 0;
        }
    }

    private final String name;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Member> attributes = new HashMap<>();
    private final Map<String, Member> elements = new HashMap<>();
    private @Nullable Member content;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private boolean open;
    private long required;

    Shape(String name) {
        this.name = name;
    }

    void add(String name, Kind kind, boolean isRequired, Markup markup) {
        long bit = 1L << members.size();
        Member member = new Member(name, Word.of(name), kind, bit, members.size(), markup);
        members.put(name, member);
        required |= isRequired ? bit : 0;
        switch (markup.where()) {
            case ATTRIBUTE -> attributes.put(markup.name(), member);
            case ELEMENT, WRAPPED -> elements.put(name, member);
            case REPEATED -> elements.put(markup.name(), member);
            case CONTENT -> content = member;
        }
    }

    void add(List<String> among, int least, int most) {
        List<String> known = among.stream().filter(members::containsKey).toList();
        rules.add(new Rule(known, known.stream().mapToLong(member -> member(member).bit()).sum(), least, most));
    }

    void need(String member, String other) {
        if (members.containsKey(member) && members.containsKey(other)) {
            needs.add(new Need(member, other, member(member).bit(), member(other).bit()));
        }
    }

    void open() {
        open = true;
    }

    String name() {
        return name;
    }

    boolean isOpen() {
        return open;
    }

    /** Null when there is no such member. */
    @Nullable
    Member find(String member) {
        return members.get(member);
    }

    /** The member that XML writes as this attribute; null when there is none. */
    @Nullable
    Member attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The member that XML writes as this element; null when there is none. */
    @Nullable
    Member element(String element) {
        return elements.get(element);
    }

    /** The member that XML writes as the text of the object's own element; null when there is none. */
    @Nullable
    Member content() {
        return content;
    }

    int size() {
        return members.size();
    }

    /** A member that is known to be there. */
    Member member(String member) {
        Member found = members.get(member);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no member " + member);
        }
        return found;
    }

    Set<String> memberNames() {
        return members.keySet();
    }

    /** Whether what was seen is enough and not too much. */
    boolean isSatisfiedBy(long seen) {
        if ((seen & required) != required) {
            return false;
        }
        for (Rule rule : rules) {
            int count = Long.bitCount(seen & rule.bits());
            if (count < rule.least() || count > rule.most()) {
                return false;
            }
        }
        for (Need need : needs) {
            if (need.isBrokenBy(seen)) {
                return false;
            }
        }
        return true;
    }

    /** What is missing or too much, as a clause. */
    String complaint(long seen) {
        List<String> missing = members.entrySet().stream()
                .filter(entry -> (entry.getValue().bit() & required & ~seen) != 0).map(Map.Entry::getKey).toList();
        if (!missing.isEmpty()) {
            return "the " + name + " has no " + String.join(" and no ", missing);
        }
        for (Need need : needs) {
            if (need.isBrokenBy(seen)) {
                return "the " + name + " has " + need.member() + " without " + need.other();
            }
        }
        Rule broken = rules.stream().filter(rule -> {
            int count = Long.bitCount(seen & rule.bits());
            return count < rule.least() || count > rule.most();
        }).findFirst().orElseThrow();
        return "the " + name + (Long.bitCount(seen & broken.bits()) < broken.least()
                ? " has neither " + String.join(" nor ", broken.members())
                : " has both " + String.join(" and ", broken.members()));
    }
}
