package io.comptoir.domain.company;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Default settings but for one, by its name. */
public final class SomeSettings {

    private SomeSettings() {}

    public static CompanySettings with(String setting, Object value) {
        return with(CompanySettings.DEFAULTS, setting, value);
    }

    public static CompanySettings with(CompanySettings settings, String setting, Object value) {
        var components = CompanySettings.class.getRecordComponents();
        var types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                boolean changed = components[i].getName().equals(setting);
                values[i] = changed ? value : components[i].getAccessor().invoke(settings);
            }
            return CompanySettings.class.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(setting, e);
        }
    }
}
