package eu.vigie.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import eu.vigie.assessment.Clerk;
import eu.vigie.ledger.Job;
import eu.vigie.ledger.JobId;
import eu.vigie.ledger.JobRequest;
import eu.vigie.ledger.Ledger;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Has jobs done one after the other, in the order of their acknowledgement: an assessment sees exactly the knowledge
 * that was acknowledged before it. The one thread that writes the graph is never interrupted.
 */
final class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    /** A job that ends the process again and again is given up; one that only was at hand when it was ended is not. */
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_WAITING = 64;
    private static final long IDLE_SECONDS = 5;

    private final Ledger ledger;
    private final Clerk clerk;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    JobRunner(Ledger ledger, Clerk clerk) {
        this.ledger = ledger;
        this.clerk = clerk;
    }

    /** Acknowledges work: it will be done, whatever happens to this process. */
    Job take(JobRequest request) {
        Job job = ledger.jobs().acknowledge(request);
        announce();
        return job;
    }

    /** The job, once it is finished, or as it stands when the time is over. */
    Optional<Job> await(JobId id, Duration longest) {
        Optional<Job> job = ledger.jobs().find(id);
        if (longest.isZero() || job.isEmpty() || !waiting.tryAcquire()) {
            return job;
        }
        try {
            return waitFor(id, longest.toNanos());
        } finally {
            waiting.release();
        }
    }

    private Optional<Job> waitFor(JobId id, long nanoseconds) {
        long left = nanoseconds;
        lock.lock();
        try {
            Optional<Job> job = ledger.jobs().find(id);
            while (left > 0 && !stopping && job.isPresent() && !job.get().state().isFinished()) {
                left = changed.awaitNanos(left);
                job = ledger.jobs().find(id);
            }
            return job;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ledger.jobs().find(id);
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<JobId> next = ledger.jobs().next();
                next.ifPresent(this::work);
                if (next.isEmpty()) {
                    rest();
                }
            } catch (RuntimeException e) {
                LOG.error("the ledger cannot be worked with", e);
                rest();
            }
        }
    }

    private void work(JobId id) {
        Job job = ledger.jobs().start(id);
        try {
            if (job.attempts() > MOST_ATTEMPTS) {
                fail(job, "the service ended " + MOST_ATTEMPTS + " times while it worked on this");
                return;
            }
            ledger.jobs().succeed(id, clerk.perform(job));
        } catch (UnreadableInput e) {
            ledger.jobs().fail(id, e.problems());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            LOG.error("job {} failed", id, e);
            fail(job, "the service failed while it worked on this");
        } finally {
            announce();
        }
    }

    private void fail(Job job, String what) {
        ledger.jobs().fail(job.id(), List.of(new InputProblem(job.name() == null ? "order" : job.name(), "", null, what,
                "send it again; if that fails too, the service's log names the cause under job " + job.id())));
    }

    private void announce() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until something is acknowledged; looks by itself from time to time. */
    private void rest() {
        lock.lock();
        try {
            if (!stopping && ledger.jobs().next().isEmpty()) {
                changed.await(IDLE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            LOG.warn("the worker was woken by an interrupt; it goes on");
        } finally {
            lock.unlock();
        }
    }

    /** Before the server listens: the graph is in step, and what a crash left is taken up. */
    @Override
    public void start() {
        clerk.open();
        thread = Thread.ofPlatform().name("jobs").start(this::work);
    }

    /** After the server has closed: the job at hand is finished, the rest waits for the next start. */
    @Override
    public void stop() {
        stopping = true;
        announce();
        Thread worker = thread;
        if (worker != null) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    /** Whether the one thread is there and lives. */
    boolean isWorking() {
        Thread worker = thread;
        return worker != null && worker.isAlive();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
