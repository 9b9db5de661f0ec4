package eu.vigie.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * A statement of BODS 0.4.
 *
 * @param place where it stands: a JSON pointer, or a line of JSON lines
 * @param position its number in the document, from 0
 * @param type {@code entity}, {@code person} or {@code relationship}
 * @param closed whether it ends its record
 * @param date its day; null when not stated
 * @param json all of it
 */
record BodsStatement(String place, int position, String statementId, String recordId, String type, boolean closed,
        @Nullable LocalDate date, JsonNode json) {

    JsonNode details() {
        return json.path("recordDetails");
    }

    String detailsPlace() {
        return place + "/recordDetails";
    }

    /** Later by date, else by position. */
    boolean isAfter(BodsStatement other) {
        LocalDate mine = date == null ? LocalDate.MIN : date;
        LocalDate others = other.date == null ? LocalDate.MIN : other.date;
        return mine.equals(others) ? position > other.position : mine.isAfter(others);
    }
}
