package eu.vigie.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The document that a request brings: its body, or the one file of its form. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface Sent {

    /** The file's name in a form. */
    String FILE = "file";

    /** Where it is to go; a document without a name is called after it. */
    Collection value();
}
