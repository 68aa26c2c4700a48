import Widgets

/// In screens a table is what is drawn; a table of results is `Runs.Table`.
typealias Table = Widgets.Table
