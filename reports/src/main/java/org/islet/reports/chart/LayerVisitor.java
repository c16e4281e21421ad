package org.islet.reports.chart;

/** What a drawing does with each kind of layer. */
public interface LayerVisitor<R> {

    R ground(Layer.Ground ground);

    R ruler(Layer.Ruler ruler);

    R trace(Layer.Trace trace);

    R band(Layer.Band band);

    R spans(Layer.Spans spans);

    R shares(Layer.Shares shares);

    R bars(Layer.Bars bars);

    R steps(Layer.Steps steps);

    R hatch(Layer.Hatch hatch);

    R marks(Layer.Marks marks);

    R strip(Layer.Strip strip);

    R amounts(Layer.Amounts amounts);

    R silence(Layer.Silence silence);

    R key(Layer.Key key);

    R endLabels(Layer.EndLabels labels);
}
