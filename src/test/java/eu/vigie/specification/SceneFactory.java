package eu.vigie.specification;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;

import io.cucumber.core.backend.ObjectFactory;

/** Gives every scenario a new {@link Scene} and new steps that share it. */
public final class SceneFactory implements ObjectFactory {

    private final Map<Class<?>, Object> steps = new HashMap<>();
    private Scene scene = new Scene();

    @Override
    public boolean addClass(Class<?> glueClass) {
        return true;
    }

    @Override
    public void start() {
        scene = new Scene();
    }

    @Override
    public void stop() {
        steps.clear();
    }

    @Override
    public <T> T getInstance(Class<T> glueClass) {
        return glueClass.cast(steps.computeIfAbsent(glueClass, this::create));
    }

    private Object create(Class<?> glueClass) {
        try {
            Constructor<?> constructor = glueClass.getDeclaredConstructors()[0];
            return constructor.getParameterCount() == 0 ? constructor.newInstance() : constructor.newInstance(scene);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException(glueClass + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Steps have one public constructor, without parameters or with the Scene: " + glueClass, e);
        }
    }
}
