package eu.vigie.supplychain;

/** What a party does for a part. A distributor is not a maker; an assembler is not a designer. */
public enum SupplyRole {
    MANUFACTURER, SUPPLIER, DESIGNER,
    /** Makes the wafers of a semiconductor (diffusion). */
    FAB,
    /** Puts the part together for its maker. */
    ASSEMBLER, FIRMWARE_AUTHOR,
    /** A person or firm that wrote or described the part (CycloneDX authors). */
    AUTHOR,
    /** Makes an approved alternative that is not fitted now. */
    ALTERNATE_MANUFACTURER
}
