/** How bytes come in: the protocol step by step, files nobody can read, and what a crash may not lose. */
package org.islet.it.upload;
