package eu.vigie.specification;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;

/** Hands what a scenario came to over to those who listen to Cucumber's run. */
public final class ConclusionHook {

    private final Scene scene;

    public ConclusionHook(Scene scene) {
        this.scene = scene;
    }

    @After
    public void attach(Scenario scenario) {
        scene.concluded().ifPresent(conclusion -> scenario.attach(
                conclusion.verdict() + " " + String.join(" ", scene.answers()), Conclusions.MEDIA_TYPE,
                conclusion.rule().id()));
    }
}
