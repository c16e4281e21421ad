package org.islet.neighbour;

/** A program that was just let in, with its secret: shown once, stored nowhere. */
public record NewNeighbour(Neighbour neighbour, String secret) {

    @Override
    public String toString() {
        return "NewNeighbour[" + neighbour.id() + "]";
    }
}
