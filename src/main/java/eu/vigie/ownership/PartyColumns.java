package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.ownership.RegisterSnapshot.Seat;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;

/** Parties in columns, numbered as they were first named. */
final class PartyColumns {

    private static final Seat UNDESCRIBED = new Seat(PartyKind.LEGAL_ENTITY, List.of());

    /** Told at once, and written out when somebody wants an id or a name, or tells of one more. */
    private record Later(int count, IntFunction<PartyId> ids, IntFunction<String> names) {}

    private final Names ids = new Names();
    private @Nullable Later later;
    /** Made when somebody first asks for a party by its id. */
    private @Nullable Lookup lookup;
    private final Names texts = new Names();
    private final Map<Seat, Character> seatNumbers = new LinkedHashMap<>(Map.of(UNDESCRIBED, (char) 0));
    private char[] seat = new char[64];
    private byte[] flags = new byte[64];
    private int[] text = new int[64];

    int size() {
        return ids.size() + (later == null ? 0 : later.count());
    }

    /** Companies that were not named before. */
    int describeLater(int count, IntFunction<PartyId> theirIds, IntFunction<String> theirNames) {
        if (lookup != null) {
            for (int at = 0; at < count; at++) {
                int number = number(theirIds.apply(at).value());
                text[number] = texts.add(theirNames.apply(at)) + 1;
            }
            return size() - count;
        }
        writeOut();
        later = new Later(count, theirIds, theirNames);
        roomFor(Math.max(0, size() - 1));
        return ids.size();
    }

    private void writeOut() {
        Later told = later;
        later = null;
        for (int at = 0; told != null && at < told.count(); at++) {
            int number = ids.add(told.ids().apply(at).value());
            text[number] = texts.add(told.names().apply(at)) + 1;
        }
    }

    int number(String id) {
        writeOut();
        if (lookup == null) {
            lookup = new Lookup(ids);
        }
        return roomFor(lookup.findOrAdd(id));
    }

    private int roomFor(int number) {
        if (number >= seat.length) {
            int room = number + (number >> 1);
            seat = Arrays.copyOf(seat, room);
            flags = Arrays.copyOf(flags, room);
            text = Arrays.copyOf(text, room);
        }
        return number;
    }

    int describe(Party party) {
        return describe(number(party.id().value()), party);
    }

    /** Of a party that was not named before. */
    int describeNew(Party party) {
        writeOut();
        return lookup != null ? describe(party) : describe(roomFor(ids.add(party.id().value())), party);
    }

    private int describe(int number, Party party) {
        List<Country> seats = party.kind() == PartyKind.NATURAL_PERSON
                ? party.nationalities()
                : party.jurisdiction() == null ? List.of() : List.of(party.jurisdiction());
        seat[number] = seatNumbers.computeIfAbsent(new Seat(party.kind(), seats), any -> (char) seatNumbers.size());
        flags[number] = EdgesBuilder.flags(party);
        text[number] = texts.add(party.name()) + 1;
        return number;
    }

    /** The board of a company, laid out as a body of its own. */
    int describeBoard(Party board) {
        int number = describe(board);
        flags[number] |= Holdings.ENDS_CHAIN;
        return number;
    }

    PartyKind kind(int number) {
        return seats().get(seat[number]).kind();
    }

    boolean endsChain(int number) {
        return (flags[number] & Holdings.ENDS_CHAIN) != 0;
    }

    String id(int number) {
        writeOut();
        return ids.get(number);
    }

    /** The id stands for a name that nobody gave. */
    String name(int number) {
        writeOut();
        return text[number] == 0 ? ids.get(number) : texts.get(text[number] - 1);
    }

    List<Seat> seats() {
        return new ArrayList<>(seatNumbers.keySet());
    }

    byte[] flags(int[] order) {
        byte[] result = new byte[order.length];
        for (int place = 0; place < order.length; place++) {
            result[place] = flags[order[place]];
        }
        return result;
    }

    char[] seat(int[] order) {
        char[] result = new char[order.length];
        for (int place = 0; place < order.length; place++) {
            result[place] = seat[order[place]];
        }
        return result;
    }

    Names ids(int[] order) {
        writeOut();
        Names result = new Names();
        for (int number : order) {
            result.addFrom(ids, number);
        }
        return result;
    }

    Names names(int[] order) {
        writeOut();
        Names result = new Names();
        for (int number : order) {
            if (text[number] == 0) {
                result.addFrom(ids, number);
            } else {
                result.addFrom(texts, text[number] - 1);
            }
        }
        return result;
    }
}
