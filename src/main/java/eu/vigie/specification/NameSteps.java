package eu.vigie.specification;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;

/** What persons say of names. */
public final class NameSteps {

    private final RegisterBook register;

    public NameSteps(Scene scene) {
        this.register = scene.register();
    }

    @Given("{string} says that the name {string} means {string}")
    @Soit("{string} dit que le nom {string} désigne {string}")
    public void says(String person, String name, String party) {
        means(person, null, name, party);
    }

    @Given("{string} says, and {string} approves, that the name {string} means {string}")
    @Soit("{string} dit, et {string} approuve, que le nom {string} désigne {string}")
    public void saysAndAnotherApproves(String person, String approver, String name, String party) {
        means(person, approver, name, party);
    }

    @Given("{string} takes back what was said of the name {string} and {string}")
    @Soit("{string} révoque ce qui fut dit du nom {string} et de {string}")
    public void takesBack(String person, String name, String party) {
        register.said(new RegisterBook.NameWord(name, register.named(party), person, null, true));
    }

    private void means(String person, @Nullable String approver, String name, String party) {
        register.said(new RegisterBook.NameWord(name, register.named(party), person, approver, false));
    }
}
