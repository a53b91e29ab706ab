package io.github.psadelivery.scoring;

import java.io.IOException;
import java.io.InputStream;

/** Loads our classes anew, and finds no class of one library, as if it were not on the class path. */
public final class LoaderWithout extends ClassLoader {
    private static final String OURS = "io.github.psadelivery.";

    private final String library;

    /** @param library the beginning of the names of its classes, such as {@code tools.jackson.} */
    public LoaderWithout(String library) {
        super(LoaderWithout.class.getClassLoader());
        this.library = library;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(library)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defined(name) : loaded;
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
