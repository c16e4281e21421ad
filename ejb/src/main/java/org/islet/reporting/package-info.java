/** Reports on request: permission first, facts second, arithmetic last. */
package org.islet.reporting;
