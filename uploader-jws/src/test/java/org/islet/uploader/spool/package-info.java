/** Captures must survive. */
package org.islet.uploader.spool;
