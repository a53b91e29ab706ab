package io.github.psadelivery.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads {@link Rubrics} anew, all other classes as usual, and records which resources it is asked for. */
final class RecordingLoader extends ClassLoader {
    private final List<String> resources = new ArrayList<>();

    RecordingLoader() {
        super(RecordingLoader.class.getClassLoader());
    }

    List<String> resources() {
        return List.copyOf(resources);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        resources.add(name);
        return super.getResourceAsStream(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(Rubrics.class.getName()) && !name.startsWith(Rubrics.class.getName() + "$")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) {
        String file = name.replace('.', '/') + ".class";
        try (InputStream stream = Objects.requireNonNull(super.getResourceAsStream(file))) {
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
