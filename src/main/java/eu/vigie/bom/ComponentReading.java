package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.ComponentFacts.Kind;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.Placeholders;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Symbols;

/**
 * Understands one component: what it says of its part. Values that cannot be used are left out and named.
 * Whoever makes or writes a component of type {@code firmware} is its firmware author as well; who only sells it is not.
 */
final class ComponentReading {

    /** What collectors of hardware call things, and the function that is. */
    private static final Map<String, String> CLASSES = Map.of("processor", "compute", "gpu", "compute", "accelerator",
            "compute", "network-interface", "network", "network", "network", "storage", "storage", "disk", "storage",
            "power-supply", "power", "fan", "cooling");

    private final CycloneDxWalk walk;
    private final Symbols symbols;
    private final ComponentFacts facts;
    private final String pointer;
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<StatedRole> roles = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private String name = "";
    private @Nullable String group;
    private @Nullable String version;
    private @Nullable String description;
    private @Nullable String partNumber;
    private @Nullable String function;
    private @Nullable String functionByClass;
    private @Nullable String manufacturer;
    private boolean usb;

    /** @param pointer of the component, for evidence and problems */
    ComponentReading(CycloneDxWalk walk, ComponentFacts facts, String pointer) {
        this.walk = walk;
        this.symbols = walk.symbols();
        this.facts = facts;
        this.pointer = pointer;
        boolean firmware = false;
        for (int fact = 0; fact < facts.count(); fact++) {
            firmware |= facts.kind(fact) == Kind.TYPE && symbols.text(facts.text(fact)).equals("firmware");
        }
        for (int fact = 0; fact < facts.count(); fact++) {
            take(fact, firmware);
        }
        ComponentNumbers numbers = new ComponentNumbers(roles);
        for (int fact = 0; fact < facts.count(); fact++) {
            number(fact, numbers);
        }
    }

    private void number(int fact, ComponentNumbers numbers) {
        String text = symbols.text(facts.text(fact));
        ComponentNumbers.Fault fault = (value, problem, remedy) -> problem(fact, value, problem, remedy);
        switch (facts.kind(fact)) {
            case PROPERTY -> {
                CycloneDxProperty property = CycloneDxProperty.named(symbols.text(facts.propertyName(fact)));
                if (property != null) {
                    numbers.take(property, text, usb, at(place(fact)), fault);
                }
            }
            case MANUFACTURER_LINK, SUBJECT_MANUFACTURE_LINK ->
                numbers.link(SupplyRole.MANUFACTURER, text, at(place(fact)), fault);
            case SUPPLIER_LINK, SUBJECT_SUPPLIER_LINK ->
                numbers.link(SupplyRole.SUPPLIER, text, at(place(fact)), fault);
            case REFERENCE ->
                numbers.reference(text, symbols.text(facts.propertyName(fact)), at(place(fact)), fault);
            default -> {
            }
        }
    }

    PartDraft draft() {
        String maker = manufacturer == null || Placeholders.contain(manufacturer) ? null : manufacturer;
        String release = group == null ? version : group + " " + (version == null ? "" : version);
        return new PartDraft(name, maker, partNumber, release, description,
                function == null ? functionByClass : function, roles, origins, at(pointer));
    }

    String name() {
        return name;
    }

    List<InputProblem> problems() {
        return problems;
    }

    private void take(int fact, boolean firmware) {
        String raw = symbols.text(facts.text(fact));
        String text = Spelling.cleaned(raw);
        String flaw = Spelling.flaw(raw);
        if (flaw != null) {
            problem(fact, raw, "the text has " + flaw + ", which was left out", "write it again without it");
        }
        switch (facts.kind(fact)) {
            case TYPE, MANUFACTURER_LINK, SUPPLIER_LINK, SUBJECT_MANUFACTURE_LINK, SUBJECT_SUPPLIER_LINK, REFERENCE -> {
            }
            case NAME -> name = text;
            case GROUP -> group = text;
            case VERSION -> version = text;
            case DESCRIPTION -> description = text;
            case MANUFACTURER, SUBJECT_MANUFACTURE -> made(fact, text, firmware);
            case SUPPLIER, SUBJECT_SUPPLIER, PUBLISHER -> role(SupplyRole.SUPPLIER, fact, text);
            case AUTHOR, AUTHORS -> written(fact, text, firmware);
            case PROPERTY -> property(fact, text, firmware);
        }
    }

    private void made(int fact, String text, boolean firmware) {
        if (!text.isEmpty()) {
            manufacturer = manufacturer == null ? text : manufacturer;
            party(SupplyRole.MANUFACTURER, fact, text);
            if (firmware) {
                role(SupplyRole.FIRMWARE_AUTHOR, fact, text);
            }
        }
    }

    private void written(int fact, String text, boolean firmware) {
        role(SupplyRole.AUTHOR, fact, text);
        if (firmware) {
            role(SupplyRole.FIRMWARE_AUTHOR, fact, text);
        }
    }

    private void role(SupplyRole role, int fact, String text) {
        if (!Spelling.saysNothing(text)) {
            party(role, fact, text);
        }
    }

    private void party(SupplyRole role, int fact, String text) {
        roles.add(new StatedRole(role, StatedParty.named(text, at(place(fact)))));
    }

    private void property(int fact, String text, boolean firmware) {
        CycloneDxProperty property = CycloneDxProperty.named(symbols.text(facts.propertyName(fact)));
        if (property == null) {
            problem(fact, symbols.text(facts.propertyName(fact)), "no property of this name is read",
                    "use one of " + String.join(", ", CycloneDxProperty.names()));
            return;
        }
        switch (property.meaning()) {
            case FUNCTION -> function = Spelling.saysNothing(text) ? function : Spelling.folded(text);
            case HARDWARE_CLASS -> {
                functionByClass = CLASSES.getOrDefault(text, Spelling.folded(text));
                usb |= text.equals("usb-device");
            }
            case PART_NUMBER -> partNumber = Spelling.isPlaceholder(text) ? partNumber : text;
            case PARTY -> {
                if (property.role() == SupplyRole.MANUFACTURER) {
                    made(fact, text, firmware);
                } else if (property.role() != null) {
                    role(property.role(), fact, text);
                }
            }
            case COUNTRY -> country(fact, text, property);
            case NUMBER, REGISTRATION, VENDOR_ID, BOARD_VENDOR, ADDRESS, QUANTITY, TOTAL, UNIT_PRICE, NOT_FITTED -> {
            }
        }
    }

    private void country(int fact, String text, CycloneDxProperty property) {
        if (Spelling.isPlaceholder(text) || property.stage() == null) {
            return;
        }
        OriginPlaces read = OriginPlaces.read(text);
        if (read.problem() != null) {
            problem(fact, text, read.problem(), OriginPlaces.REMEDY);
        }
        for (OriginPlaces.Place each : read.places()) {
            origins.add(new Origin(property.stage(), each.country(), each.share(), at(place(fact))));
        }
    }

    private void problem(int fact, String value, String problem, String remedy) {
        problems.add(new InputProblem(walk.document.name(), walk.written(place(fact)), value, problem, remedy));
    }

    private EvidenceRef at(String place) {
        return walk.document.at(walk.written(place));
    }

    private String place(int fact) {
        return switch (facts.kind(fact)) {
            case TYPE -> pointer + "/type";
            case NAME -> pointer + "/name";
            case GROUP -> pointer + "/group";
            case VERSION -> pointer + "/version";
            case DESCRIPTION -> pointer + "/description";
            case MANUFACTURER -> pointer + "/manufacturer/name";
            case SUPPLIER -> pointer + "/supplier/name";
            case PUBLISHER -> pointer + "/publisher";
            case AUTHOR -> pointer + "/author";
            case AUTHORS -> pointer + "/authors/" + facts.place(fact) + "/name";
            case PROPERTY -> pointer + "/properties/" + facts.place(fact) + "/value";
            case MANUFACTURER_LINK -> pointer + "/manufacturer/url/" + facts.place(fact);
            case SUPPLIER_LINK -> pointer + "/supplier/url/" + facts.place(fact);
            case SUBJECT_MANUFACTURE_LINK -> "/metadata/manufacture/url/" + facts.place(fact);
            case SUBJECT_SUPPLIER_LINK -> "/metadata/supplier/url/" + facts.place(fact);
            case REFERENCE -> pointer + "/externalReferences/" + facts.place(fact) + "/url";
            case SUBJECT_MANUFACTURE -> "/metadata/manufacture/name";
            case SUBJECT_SUPPLIER -> "/metadata/supplier/name";
        };
    }
}
