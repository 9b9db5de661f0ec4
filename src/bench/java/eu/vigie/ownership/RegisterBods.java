package eu.vigie.ownership;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A made-up register as BODS 0.4, a statement on each line: a record for each party and each stake. */
final class RegisterBods {

    private static final String END = ",\"publicationDetails\":{\"publicationDate\":\"2026-01-01\",\"bodsVersion\":\"0.4\","
            + "\"publisher\":{\"name\":\"Generated\"}},\"source\":{\"type\":[\"officialRegister\"],"
            + "\"description\":\"A register\"}}\n";

    private RegisterBods() {}

    static byte[] of(RegisterShape register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 28);
        for (int party = 0; party < register.parties(); party++) {
            write(out, "entity", "p" + party, "{\"isComponent\":false,\"entityType\":{\"type\":\"registeredEntity\"},"
                    + "\"name\":\"Company " + party + " SA\",\"jurisdiction\":{\"name\":\"France\",\"code\":\"FR\"},"
                    + "\"foundingDate\":\"2001-05-04\"}");
        }
        for (int stake = 0; stake < register.stakes(); stake++) {
            write(out, "relationship", "r" + stake, "{\"isComponent\":false,\"subject\":\"p" + register.company()[stake]
                    + "\",\"interestedParty\":\"p" + register.holder()[stake] + "\",\"interests\":[{\"type\":"
                    + "\"shareholding\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":"
                    + register.percent()[stake]
                    + "},\"startDate\":\"2020-01-01\"}]}");
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String type, String record, String details) {
        out.writeBytes(("{\"statementId\":\"statement-of-record-" + record + "-000000\",\"declarationSubject\":\"p0\","
                + "\"statementDate\":\"2026-01-01\",\"recordId\":\"" + record + "\",\"recordType\":\"" + type
                + "\",\"recordStatus\":\"new\",\"recordDetails\":" + details + END)
                .getBytes(StandardCharsets.US_ASCII));
    }
}
