/** An invented person whose days the report tests draw. */
package org.islet.reports.sample;
