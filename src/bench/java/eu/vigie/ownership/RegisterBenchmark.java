package eu.vigie.ownership;

import java.util.ArrayList;
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

/** Questions on a whole register in memory, at three sizes, beside one plain pass over the same arrays (the reference). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = {"-Xmx4g"})
public class RegisterBenchmark {

    @Param({"100000", "1000000", "4000000"})
    private int parties;

    private RegisterShape shape = new RegisterShape(0, new int[0], new int[0], new byte[0]);
    private RegisterSnapshot register = new RegisterColumns().asOf(RegisterShape.TODAY, Measure.VOTES);
    private final List<Integer> asked = new ArrayList<>();
    private int next;

    @Setup
    public void lay() {
        RegisterShape made = RegisterShape.of(parties, 42);
        lay(made, made.toColumns().asOf(RegisterShape.TODAY, Measure.VOTES));
    }

    void lay(RegisterShape made, RegisterSnapshot laid) {
        shape = made;
        register = laid;
        Random random = new Random(7);
        for (int count = 0; count < 500; count++) {
            asked.add(random.nextInt(register.size()));
        }
    }

    /** The reference: every element of the arrays that describe the stakes, once and in order. */
    @Benchmark
    public long plainPass() {
        Holdings holdings = register.holdings();
        long[] low = holdings.low.coarse();
        long[] high = holdings.high.coarse();
        long sum = 0;
        for (int edge = 0; edge < holdings.holder.length; edge++) {
            sum += holdings.holder[edge] + low[edge] + high[edge] + holdings.edgeFlags[edge];
        }
        for (int party = 0; party < holdings.size(); party++) {
            sum += holdings.inStart[party] + holdings.partyFlags[party];
        }
        return sum;
    }

    /** One in five holders who hold and are not held, as one set; certain and possible together. */
    @Benchmark
    public int block() {
        Holdings holdings = register.holdings();
        byte[] members = new byte[holdings.size()];
        for (int party = 0; party < members.length; party++) {
            boolean top = holdings.inStart[party] == holdings.inStart[party + 1];
            members[party] = top && party % 5 == 0 ? BlockSweep.CERTAIN_MEMBER : 0;
        }
        BlockSweep sweep = new BlockSweep(holdings, register.rings(), members, HiddenHolders.NOT_ALLOWED);
        return sweep.isPossible(0) ? 1 : 0;
    }

    @Benchmark
    public long allPairs() {
        return register.countCertainPairs();
    }

    @Benchmark
    public int controllersOf500() {
        return register.controllersOf(asked).size();
    }

    @Benchmark
    public int controllersOfOne() {
        next = (next + 1) % asked.size();
        return register.controllersOf(List.of(asked.get(next))).size();
    }

    /** As one would first write it, answers compared. */
    @Benchmark
    public long allPairsByHashMaps() {
        long pairs = HashMapControl.countPairs(shape);
        if (pairs != register.countCertainPairs()) {
            throw new IllegalStateException(pairs + " pairs by hash maps");
        }
        return pairs;
    }

}
