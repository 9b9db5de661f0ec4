package eu.vigie.matching;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Misspelt names against companies with two names each; one thread, in names a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class NameBenchmark {

    private static final int ASKED = 4096;
    private static final String[] SYLLABLES = ("ba be bo ca ce co da de di do fa fe fi ga go ha he ki ko la le li lo lu ma me "
            + "mi mo na ne ni no pa pe pi ra re ri ro sa se si so ta te ti to tra va ve vi vo wa xi yo za zen tron dor mar "
            + "lin ber son tek").split(" ");
    private static final String[] TRADES = {"Electronics", "Technologies", "Systems", "Group", "Industries", "Power",
            "Trading", "Bank", "Logistics", "Semiconductor"};
    private static final String[] FORMS = {"GmbH", "S.A.", "Ltd", "Inc.", "Co., Ltd.", "AG", "B.V.", "S.r.l.", "LLC",
            "SAS"};

    @Param({"10000", "100000", "1000000"})
    int companies;

    private final String[] asked = new String[ASKED];
    private NameIndex index = new NameIndex.Builder().build();
    private int next;

    @Setup
    public void fill() {
        Random random = new Random(7);
        NameIndex.Builder builder = new NameIndex.Builder();
        for (int company = 0; company < companies; company++) {
            String name = name(random);
            String form = FORMS[random.nextInt(FORMS.length)];
            builder.add(company, name + " " + TRADES[random.nextInt(TRADES.length)] + " " + form);
            builder.add(company, name + " " + form);
            if (company % Math.max(1, companies / ASKED) == 0) {
                asked[company / Math.max(1, companies / ASKED) % ASKED] = misspelt(name, random);
            }
        }
        for (int at = 0; at < ASKED; at++) {
            asked[at] = asked[at] == null ? misspelt(name(random), random) : asked[at];
        }
        index = builder.build();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int word = random.nextInt(3); word >= 0; word--) {
            StringBuilder one = new StringBuilder();
            for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
                one.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.append(Character.toUpperCase(one.charAt(0))).append(one, 1, one.length()).append(word > 0 ? " " : "");
        }
        return name.toString();
    }

    private static String misspelt(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        return new StringBuilder(name).replace(at, at + 2, "" + name.charAt(at + 1) + name.charAt(at)).toString();
    }

    /** One misspelt name; every fourth or so is of nobody at the smallest size. */
    @Benchmark
    public List<NameIndex.Hit> like() {
        next = (next + 1) % ASKED;
        return index.like(asked[next]);
    }
}
