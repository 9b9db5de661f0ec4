package eu.vigie.supplychain;

import org.jspecify.annotations.Nullable;

/**
 * Where one stage of a part's making takes place.
 *
 * @param stage which stage
 * @param country where
 * @param share percentage of the stage done there; null when not stated
 * @param evidence where it was read
 */
public record Origin(Stage stage, Country country, @Nullable Share share, EvidenceRef evidence) {

    /** Stages that are kept apart, mappable to the hardware model of the CycloneDX 2.0 draft. */
    public enum Stage {
        DESIGN, DIFFUSION, ASSEMBLY, TEST, BOARD_ASSEMBLY, SYSTEM_ASSEMBLY, FIRMWARE,
        /** Customs origin as declared. */
        DECLARED
    }

    /** What both say of one stage in one country: where they state different shares, it lies between them. */
    public Origin and(Origin other) {
        Share theirs = other.share;
        if (share == null || theirs == null) {
            return share == null ? other : this;
        }
        return share.equals(theirs) ? this : new Origin(stage, country, share.spanning(theirs), evidence);
    }
}
