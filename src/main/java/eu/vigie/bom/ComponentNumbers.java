package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NumberScheme;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;

/**
 * Numbers of those who have a role for a component, from its properties. Collectors of hardware write what a machine told
 * them, and a machine's empty or made-up value is no fault of theirs; a value under a name of ours has to be right.
 */
final class ComponentNumbers {

    /** As lspci writes whose board it is: {@code Intel Corporation [8086]}. */
    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(.*\\S)\\s*\\[([0-9A-Fa-f]{4})]");

    private static final String NO_LEI = "the check digits of this LEI are wrong, or it is none";

    private final List<StatedRole> roles;

    /** @param roles those who are named; numbers are added to them */
    ComponentNumbers(List<StatedRole> roles) {
        this.roles = roles;
    }

    /** Takes what is wrong with a value. */
    interface Fault {

        void is(String text, String problem, String remedy);
    }

    /** @param usb whether the component is a USB device, so that a vendor's number is of that kind */
    void take(CycloneDxProperty property, String text, boolean usb, EvidenceRef evidence, Fault fault) {
        switch (property.meaning()) {
            case NUMBER -> {
                if (property.scheme() != null && property.role() != null) {
                    number(property.scheme(), property.role(), text, evidence, fault);
                }
            }
            case REGISTRATION -> {
                RegistrationNumber read = RegistrationNumber.read(text, null);
                if (read.problem() != null) {
                    fault.is(text, read.problem(), RegistrationNumber.REMEDY);
                } else if (read.number() != null && property.role() != null) {
                    give(property.role(), text, read.number(), evidence, fault);
                }
            }
            case VENDOR_ID -> vendor(usb ? NumberScheme.USB : NumberScheme.PCI, text, evidence);
            case ADDRESS -> identify(SupplyRole.MANUFACTURER, NumberScheme.ofAddress(text), evidence, false);
            case BOARD_VENDOR -> board(text, evidence);
            default -> {
            }
        }
    }

    /** Where several have the role it cannot be told whose number it is. */
    private void number(NumberScheme scheme, SupplyRole role, String text, EvidenceRef evidence, Fault fault) {
        Identifier number = scheme.read(text);
        if (number == null) {
            fault.is(text, scheme == NumberScheme.LEI
                    ? NO_LEI
                    : NumberColumns.unsound(scheme), "copy it from the register");
        } else {
            give(role, text, number, evidence, fault);
        }
    }

    private void give(SupplyRole role, String text, Identifier number, EvidenceRef evidence, Fault fault) {
        if (having(role).size() > 1) {
            fault.is(text, "several parties have this role, so it cannot be told whose number this is",
                    "name one party of this role, or leave the number out");
        } else {
            identify(role, List.of(number), evidence, true);
        }
    }

    /** An address in the web of who has the role. */
    void link(SupplyRole role, String address, EvidenceRef evidence, Fault fault) {
        PartyLinks.read(address).ifPresent(link -> {
            if (link.number() == null) {
                fault.is(address, link.scheme().equals(Identifier.LEI) ? NO_LEI : NumberColumns.unsound(link.scheme()),
                        "copy it from the register");
            } else {
                give(role, address, link.number(), evidence, fault);
            }
        });
    }

    /** A reference of the whole component: its comment says whose number it is, or else its maker alone has a part in it. */
    void reference(String address, String comment, EvidenceRef evidence, Fault fault) {
        SupplyRole role = role(comment);
        if (role == null && roles.stream().allMatch(stated -> stated.role() == SupplyRole.MANUFACTURER)) {
            role = SupplyRole.MANUFACTURER;
        }
        if (role == null) {
            fault.is(address, "several parties have a part in the component, so it cannot be told whose number this is",
                    "write 'manufacturer' or 'supplier' as the reference's comment, or give the address as their url");
        } else {
            link(role, address, evidence, fault);
        }
    }

    /** As headings of sheets name roles, or numbers of those who have one. */
    private static @Nullable SupplyRole role(String comment) {
        Column.Heading heading = Column.named(Spelling.folded(comment));
        if (heading == null) {
            return null;
        }
        Column column = heading.column();
        boolean isNumber = column.scheme() != null || column.registerCountry() != null;
        return isNumber ? column.bearer() : column.role();
    }

    private void vendor(NumberScheme scheme, String text, EvidenceRef evidence) {
        Identifier number = scheme.read(text);
        if (number != null) {
            identify(SupplyRole.MANUFACTURER, List.of(number), evidence, true);
        }
    }

    /** Whose board the device is on, where that is somebody else than who made the device. */
    private void board(String text, EvidenceRef evidence) {
        Matcher written = NAME_AND_NUMBER.matcher(text);
        Identifier number = written.matches() ? NumberScheme.PCI.read(written.group(2)) : null;
        boolean another = having(SupplyRole.MANUFACTURER).stream()
                .noneMatch(it -> it.party().name().equals(written.matches() ? written.group(1) : text));
        if (number != null && another) {
            roles.add(new StatedRole(SupplyRole.SUPPLIER,
                    new StatedParty(written.group(1), List.of(number), null, null, evidence)));
        }
    }

    private List<StatedRole> having(SupplyRole role) {
        return roles.stream().filter(stated -> stated.role() == role).toList();
    }

    /** @param alone whether the numbers name somebody also where no name is given */
    private void identify(SupplyRole role, List<Identifier> numbers, EvidenceRef evidence, boolean alone) {
        List<StatedRole> having = having(role);
        if (numbers.isEmpty() || having.size() > 1 || having.isEmpty() && !alone) {
            return;
        }
        List<Identifier> all = new ArrayList<>(having.isEmpty()
                ? List.of()
                : having.getFirst().party().identifiers());
        all.addAll(numbers);
        String name = having.isEmpty() ? "" : having.getFirst().party().name();
        roles.removeAll(having);
        roles.add(new StatedRole(role,
                new StatedParty(name, all.stream().distinct().sorted().toList(), null, null, evidence)));
    }
}
