package eu.vigie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole program as the build makes it, but with other texts for some of its rules: compiled and run as those it ships. */
final class OtherRules implements AutoCloseable {

    /** What a command came to. */
    record Answer(int exit, String out, String err) {}

    private final URLClassLoader program;

    /**
     * @param folder where it may be built
     * @param texts DRL by id
     */
    OtherRules(Path folder, Map<String, String> texts) throws IOException, ReflectiveOperationException {
        Path classes = folder.resolve("classes");
        Path rules = folder.resolve("rules");
        copy(Path.of("target", "classes"), classes);
        copy(Path.of("rules"), rules);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String file = text.getKey().substring(0, text.getKey().indexOf('-')).toLowerCase(java.util.Locale.ROOT)
                    + "/"
                    + text.getKey() + ".drl";
            Files.writeString(rules.resolve(file), text.getValue());
            Files.writeString(classes.resolve("rules").resolve(file), text.getValue());
        }
        Method build = Class.forName("eu.vigie.evaluation.RuleBuild").getDeclaredMethod("main", String[].class);
        build.setAccessible(true);
        build.invoke(null, (Object) new String[]{rules.toString(), classes.toString()});
        program = new Program(classes.toUri().toURL());
    }

    Answer run(List<String> arguments) throws ReflectiveOperationException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Method run = program.loadClass("eu.vigie.cli.Vigie").getMethod("run", PrintWriter.class, PrintWriter.class,
                String[].class);
        int exit = (int) run.invoke(null, new PrintWriter(out, true), new PrintWriter(err, true),
                arguments.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        program.close();
    }

    /** Everything of Vigie from its own folder, libraries from where they are. */
    private static final class Program extends URLClassLoader {

        Program(URL classes) {
            super(new URL[]{classes}, OtherRules.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("eu.vigie.") && !name.startsWith("rules.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
