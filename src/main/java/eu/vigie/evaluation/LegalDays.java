package eu.vigie.evaluation;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days as Union law counts them, Regulation (EEC, Euratom) No 1182/71 art. 3 (recalled): a period of years ends on the day of
 * the same date. Public holidays differ by State and institution and are not known here.
 */
final class LegalDays {

    private LegalDays() {}

    /** The first day on which so many years, the first day included, are over; 1 March for a 29 February. */
    static LocalDate after(LocalDate first, int years) {
        LocalDate end = first.plusYears(years);
        return end.getDayOfMonth() == first.getDayOfMonth() ? end : end.plusDays(1);
    }

    /** The last day on which a period may end that would end on that day: the Monday after a weekend. */
    static LocalDate atTheLatest(LocalDate day) {
        LocalDate end = day;
        while (end.getDayOfWeek() == DayOfWeek.SATURDAY || end.getDayOfWeek() == DayOfWeek.SUNDAY) {
            end = end.plusDays(1);
        }
        return end;
    }
}
