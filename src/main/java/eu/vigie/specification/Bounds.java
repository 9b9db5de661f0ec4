package eu.vigie.specification;

import java.time.Duration;

/**
 * How much an auditor's file may ask for.
 *
 * @param bytes of the file
 * @param scenarios an outline counts once for each row
 * @param sentences of a scenario, its background included
 * @param each longest time for one scenario
 * @param all longest time for the file; what is not reached then is told as not run
 */
public record Bounds(int bytes, int scenarios, int sentences, Duration each, Duration all) {

    /** Of the command line and of the service. */
    public static final Bounds USUAL = new Bounds(256 * 1024, 500, 100, Duration.ofSeconds(20), Duration.ofMinutes(2));
}
