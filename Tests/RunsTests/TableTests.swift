import Testing

@testable import Runs

@Suite("Tables")
struct TableTests {
  private let table: ResultTable = {
    var table = ResultTable(
      "Losses & more",
      columns: [
        ResultTable.Column("loss", key: "label"), ResultTable.Column("n", alignment: .right),
        ResultTable.Column("rSum", key: "rsum", alignment: .right, preference: .higher),
        ResultTable.Column("95 %", key: "range", alignment: .right),
        ResultTable.Column("p", alignment: .right),
      ])
    table.append([
      .text("a_b, \"c\""), .integer(3), .spread(mean: 298.44, deviation: 0.86, count: 3),
      .interval(ConfidenceInterval(low: -1.04, high: 2)), .probability(0.0001),
    ])
    table.append([
      .text("日本|\u{1B}[0m"), .integer(1), .spread(mean: 301, deviation: nil, count: 1), .empty,
      .probability(0.25),
    ])
    return table
  }()

  @Test("Text has aligned columns, and nothing that steers a terminal")
  func text() {
    #expect(
      table.rendered(as: .text) == """
        loss       n         rSum         95 %        p
        a_b, "c"   3  298.4 ± 0.9  [-1.0, 2.0]  < 0.001
        日本| [0m  1        301.0                 0.250
        """)
  }

  @Test("CSV has all digits, and a mean its deviation and count beside it")
  func csv() {
    #expect(
      table.rendered(as: .csv) == """
        label,n,rsum,rsum_sd,rsum_n,range_low,range_high,p
        "a_b, ""c\""",3,298.44,0.86,3,-1.04,2.0,0.0001
        日本| [0m,1,301.0,,1,,,0.25
        """)
  }

  @Test("Names stay literal in LaTeX, and no spreadsheet calculates one")
  func literal() {
    var table = ResultTable(columns: [ResultTable.Column("run")])
    table.append([.text("--flag --- `x`")])
    table.append([.text("=1+2")])
    table.append([.text("-0.5")])
    let latex = table.rendered(as: .latex)
    #expect(latex.contains("-{}-flag -{}-{}- \\textasciigrave{}x\\textasciigrave{}"), "\(latex)")
    #expect(table.rendered(as: .csv) == "run\n'--flag --- `x`\n'=1+2\n-0.5")
  }

  @Test("JSON has an object a row")
  func json() {
    #expect(
      table.rendered(as: .json) == #"[{"label":"a_b, \"c\"","n":3,"p":0.0001,"#
        + #""range":{"high":2.0,"low":-1.04},"rsum":{"mean":298.44,"n":3,"sd":0.86}},"#
        + #"{"label":"日本|\u001b[0m","n":1,"p":0.25,"range":null,"#
        + #""rsum":{"mean":301.0,"n":1,"sd":null}}]"#)
  }

  @Test("Markdown escapes its signs and marks the best")
  func markdown() {
    #expect(
      table.rendered(as: .markdown) == #"""
        | loss | n | rSum | 95 % | p |
        | --- | ---: | ---: | ---: | ---: |
        | a\_b, "c" | 3 | 298.4 ± 0.9 | \[-1.0, 2.0\] | \< 0.001 |
        | 日本\| \[0m | 1 | **301.0** |  | 0.250 |
        """#)
  }

  @Test("LaTeX is a booktabs table with its signs escaped")
  func latex() {
    #expect(
      table.rendered(as: .latex) == #"""
        % \usepackage{booktabs}
        \begin{table}
          \centering
          \caption{Losses \& more}
          \begin{tabular}{lrrrr}
            \toprule
            loss & n & rSum & 95 \% & p \\
            \midrule
            a\_b, ''c'' & $3$ & $298.4 \pm 0.9$ & $[-1.0, 2.0]$ & $< 0.001$ \\
            日本\textbar{} [0m & $1$ & $\mathbf{301.0}$ &  & $0.250$ \\
            \bottomrule
          \end{tabular}
        \end{table}
        """#)
    #expect(
      ResultTable.latex("50% #1 {x}^~\\$")
        == ##"50\% \#1 \{x\}\textasciicircum{}\textasciitilde{}\textbackslash{}\$"##)
  }

  @Test("Numbers that are not finite, and a zero without a sign")
  func numbers() {
    #expect(ResultTable.Cell.number(-0.04).shown(places: 1) == "0.0")
    #expect(ResultTable.Cell.number(-0.06).shown(places: 1) == "-0.1")
    #expect(ResultTable.Cell.number(.nan).shown(places: 1) == "NaN")
    #expect(ResultTable.Cell.number(-.infinity).shown(places: 1) == "-inf")
  }

  @Test("Nothing is marked where all values are equal")
  func ties() {
    var table = ResultTable(columns: [ResultTable.Column("x", preference: .higher)])
    table.append([.number(1)])
    table.append([.number(1)])
    #expect(!table.rendered(as: .markdown).contains("**"))
  }
}
