/** Runs the fuzzer over the decoders, a process for each family; the target itself stands beside the decoders' tests. */
package org.islet.it.fuzz;
