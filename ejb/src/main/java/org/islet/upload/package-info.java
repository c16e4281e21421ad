/** How bytes come in: announced, sent in chunks, checked, receipted, and what became of them. */
package org.islet.upload;
