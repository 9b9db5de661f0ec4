package eu.vigie.bom;

/** Takes components that are lines of the bill. */
interface Inventory extends Taker {

    /** One more component, which says what an earlier line says. @return its own line */
    int again(int earlier);

    /** Who takes the components that are nested in that line. */
    Inventory within(int line);
}
