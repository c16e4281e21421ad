package org.islet.web.report;

import org.islet.reports.chart.Layer;
import org.islet.reports.chart.LayerVisitor;

/** Whether a layer shows anything that happened: a panel without is not drawn on a screen. */
final class ShowsSomething implements LayerVisitor<Boolean> {

    @Override
    public Boolean trace(Layer.Trace trace) {
        return !trace.stretches().isEmpty();
    }

    @Override
    public Boolean band(Layer.Band band) {
        return !band.stretches().isEmpty();
    }

    @Override
    public Boolean spans(Layer.Spans spans) {
        return !spans.spans().isEmpty();
    }

    @Override
    public Boolean shares(Layer.Shares shares) {
        return !shares.shares().isEmpty();
    }

    @Override
    public Boolean bars(Layer.Bars bars) {
        return !bars.bars().isEmpty();
    }

    @Override
    public Boolean steps(Layer.Steps steps) {
        return !steps.steps().isEmpty();
    }

    @Override
    public Boolean hatch(Layer.Hatch hatch) {
        return !hatch.stretches().isEmpty();
    }

    @Override
    public Boolean marks(Layer.Marks marks) {
        return !marks.marks().isEmpty();
    }

    @Override
    public Boolean strip(Layer.Strip strip) {
        return !strip.marks().isEmpty();
    }

    @Override
    public Boolean amounts(Layer.Amounts amounts) {
        return !amounts.marks().isEmpty();
    }

    @Override
    public Boolean ground(Layer.Ground ground) {
        return false;
    }

    @Override
    public Boolean ruler(Layer.Ruler ruler) {
        return false;
    }

    @Override
    public Boolean silence(Layer.Silence silence) {
        return false;
    }

    @Override
    public Boolean key(Layer.Key key) {
        return false;
    }

    @Override
    public Boolean endLabels(Layer.EndLabels labels) {
        return false;
    }
}
