package eu.vigie.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.NumberScheme;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.SupplyRole;

/**
 * A property of a component that is read, by its name: what CycloneDX has no member for. {@code docs/bom-properties.md}
 * lists them for those who write BOMs.
 *
 * @param meaning what its value is
 * @param role whose name or number it is; null for other meanings
 * @param stage of which stage it is the country; null for other meanings
 * @param scheme of which its number is; null for other meanings
 */
record CycloneDxProperty(String name, Meaning meaning, @Nullable SupplyRole role, @Nullable Stage stage,
        @Nullable NumberScheme scheme) {

    static final String OURS = "vigie:";

    /** What the value of a property is. */
    enum Meaning {
        QUANTITY, TOTAL, UNIT_PRICE, NOT_FITTED, FUNCTION, PART_NUMBER, PARTY, NUMBER, REGISTRATION, COUNTRY, HARDWARE_CLASS,
        /** The PCI or USB number of who made the device. */
        VENDOR_ID,
        /** Whose board the device is on, with the PCI number in brackets. */
        BOARD_VENDOR,
        /** An address of the device in a network. */
        ADDRESS
    }

    private static final Map<String, CycloneDxProperty> BY_NAME = byName();

    /** Null when it is not read. */
    static @Nullable CycloneDxProperty named(String name) {
        return BY_NAME.get(name);
    }

    /** Sorted. */
    static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    private static Map<String, CycloneDxProperty> byName() {
        List<CycloneDxProperty> all = new ArrayList<>();
        all.add(of("vigie:quantity", Meaning.QUANTITY));
        all.add(of("cdx:device:quantity", Meaning.TOTAL));
        all.add(of("cdx:device:function", Meaning.HARDWARE_CLASS));
        all.add(of("vigie:unit-price", Meaning.UNIT_PRICE));
        all.add(of("vigie:not-fitted", Meaning.NOT_FITTED));
        all.add(of("vigie:function", Meaning.FUNCTION));
        all.add(of("vigie:manufacturer-part-number", Meaning.PART_NUMBER));
        all.add(of("cdx:hbom:hardwareClass", Meaning.HARDWARE_CLASS));
        all.add(of("cdx:hbom:vendorId", Meaning.VENDOR_ID));
        all.add(of("cdx:hbom:subsystemVendor", Meaning.BOARD_VENDOR));
        all.add(of("cdx:hbom:macAddress", Meaning.ADDRESS));
        all.add(of("cdx:device:macAddress", Meaning.ADDRESS));
        for (SupplyRole role : SupplyRole.values()) {
            String name = OURS + hyphenated(role);
            all.add(new CycloneDxProperty(name, Meaning.PARTY, role, null, null));
            all.add(new CycloneDxProperty(name + ":registration", Meaning.REGISTRATION, role, null, null));
            for (NumberScheme scheme : NumberScheme.values()) {
                all.add(new CycloneDxProperty(name + ":" + scheme.name().toLowerCase(Locale.ROOT), Meaning.NUMBER, role,
                        null, scheme));
            }
        }
        for (Stage stage : Stage.values()) {
            String name = "vigie:country:" + (stage == Stage.DECLARED ? "origin" : hyphenated(stage));
            all.add(new CycloneDxProperty(name, Meaning.COUNTRY, null, stage, null));
        }
        Map<String, CycloneDxProperty> result = new HashMap<>();
        all.forEach(property -> result.put(property.name(), property));
        return result;
    }

    private static CycloneDxProperty of(String name, Meaning meaning) {
        return new CycloneDxProperty(name, meaning, null, null, null);
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
