package org.islet.audit;

/**
 * Where the audit trail was touched.
 *
 * @param chain the name of the chain as a hash, which tells nobody whose it is; or {@link #SEALS}
 * @param number the first line of it that was changed, removed or put in
 */
public record Break(String chain, long number) {

    /** The chain of seals. */
    public static final String SEALS = "seals";
}
