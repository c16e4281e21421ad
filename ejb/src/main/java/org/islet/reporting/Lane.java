package org.islet.reporting;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.TooBusy;

/** A number of places, and those who wait for one: people in turn, and the wishes of one person in their order. */
final class Lane {

    private final int mostWaiting;
    private final Duration patience;
    private final Map<Object, Deque<CountDownLatch>> waiting = new LinkedHashMap<>();
    private int waitingInAll;
    private int free;

    /** @param mostWaiting each of them holds a thread of the server */
    Lane(int places, int mostWaiting, Duration patience) {
        this.free = places;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** Returns with a place, or throws {@link TooBusy}. */
    void enter(Object person) {
        CountDownLatch turn = stand(person);
        if (!hasCome(turn) && giveUp(person, turn)) {
            throw new TooBusy(Phrase.of("too-busy.reports-made", TooBusy.SECONDS));
        }
    }

    private synchronized CountDownLatch stand(Object person) {
        if (free > 0) {
            free--;
            return new CountDownLatch(0);
        }
        if (waitingInAll >= mostWaiting) {
            throw new TooBusy(Phrase.of("too-busy.reports-waiting", TooBusy.SECONDS));
        }
        var turn = new CountDownLatch(1);
        waiting.computeIfAbsent(person, newcomer -> new ArrayDeque<>()).add(turn);
        waitingInAll++;
        return turn;
    }

    private boolean hasCome(CountDownLatch turn) {
        try {
            return turn.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** False when the turn came in the last moment: then the place is taken. */
    private synchronized boolean giveUp(Object person, CountDownLatch turn) {
        Deque<CountDownLatch> wishes = waiting.get(person);
        if (wishes == null || !wishes.remove(turn)) {
            return false;
        }
        waitingInAll--;
        if (wishes.isEmpty()) {
            waiting.remove(person);
        }
        return true;
    }

    /** The place goes to the person who had one longest ago; if they wish for more, they stand at the end again. */
    synchronized void leave() {
        var people = waiting.entrySet().iterator();
        if (!people.hasNext()) {
            free++;
            return;
        }
        var next = people.next();
        people.remove();
        next.getValue().poll().countDown();
        waitingInAll--;
        if (!next.getValue().isEmpty()) {
            waiting.put(next.getKey(), next.getValue());
        }
    }
}
