package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import eu.vigie.regulation.RuleCatalogue;

/** Which program and which rules these are. */
public final class BuildStamp {

    /** Of the program. */
    public static final String VERSION = "0.1.0";

    private BuildStamp() {}

    /** The program's version, and a hash that changes with every word of the rules, their profiles and features. */
    public static String text() {
        return VERSION + ", rules " + Rules.HASH.substring(0, 12);
    }

    private static final class Rules {
        private static final String HASH = hash();

        private static String hash() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
                catalogue.profileIds().forEach(id -> add(digest, catalogue.profile(id).sha256()));
                ShippedFeatures.names()
                        .forEach(name -> add(digest, name + ShippedFeatures.text(ShippedFeatures.FOLDER + name)));
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java runtime has SHA-256", e);
            }
        }

        private static void add(MessageDigest digest, String text) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
