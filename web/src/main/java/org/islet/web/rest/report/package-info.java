/** Reports and metrics of a period. */
package org.islet.web.rest.report;
