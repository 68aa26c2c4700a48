import Cells
import Testing

@testable import Recipe
@testable import Workbench

/// The screens at the sizes and depths of colour that they are made for, cell by cell.
@Suite struct GoldenScreenTests {
  enum Page: String, CaseIterable, Sendable {
    case runs, dashboard, generated, histograms, compare, configure

    func draw(_ size: Size, _ symbols: Symbols) -> CellBuffer {
      switch self {
      case .runs:
        var screen = RunsScreen()
        _ = screen.take(.resize(size), WorkspaceFixture.model())
        return ScreenFixture.draw(screen, size, symbols, WorkspaceFixture.model())
      case .dashboard: return ScreenFixture.draw(DashboardScreen(), size, symbols)
      case .generated:
        var screen = DashboardScreen()
        screen.focus = "foils.loss_language"
        return ScreenFixture.draw(screen, size, symbols, ScreenFixture.generated())
      case .histograms:
        var model = ScreenFixture.model()
        model.marked = [3]
        model.curveNames[3, default: []].append("step.positive_histogram.from")
        model.similarities[3] = Self.history
        var screen = DashboardScreen()
        screen.focus = DashboardPlot.similarities.curve
        return ScreenFixture.draw(screen, size, symbols, model)
      case .compare: return ScreenFixture.draw(CompareScreen(), size, symbols)
      case .configure:
        var configuration = RunConfiguration()
        configuration.data.path = "/data/coco"
        configuration.objective.terms = ["triplet_sn", "kendall"]
        return ScreenFixture.draw(
          ConfigureScreen(configuration, parentName: "sn-t002"), size, symbols)
      }
    }

    private static let history: SimilarityHistory = {
      var history = SimilarityHistory()
      history.append(
        SimilarityHistory.Moment(
          step: 1200, active: 1,
          positives: .init(from: 0.2, width: 0.05, counts: [1, 2, 6, 14, 30, 40, 25, 8, 2]),
          negatives: .init(
            from: -0.2, width: 0.05,
            counts: [3, 30, 120, 400, 900, 1400, 1300, 700, 300, 90, 20, 4]
          )))
      return history
    }()
  }

  @Test("80 x 24, 120 x 36 and 200 x 60 in 256 colours", arguments: Page.allCases)
  func sizes(_ page: Page) {
    for size in [Size(80, 24), Size(120, 36), Size(200, 60)] {
      expectGolden(
        page.draw(size, .unicode), "page-\(page.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test("8 colours, none, ASCII and flat", arguments: Page.allCases)
  func depths(_ page: Page) {
    let name = "page-\(page.rawValue)"
    expectGolden(page.draw(Size(120, 36), .unicode), "\(name)-120x36-8", depth: .eight)
    expectGolden(page.draw(Size(80, 24), .unicode), "\(name)-80x24-mono", depth: .mono)
    expectGolden(page.draw(Size(80, 24), .ascii), "\(name)-80x24-ascii", depth: .mono)
    expectGolden(page.draw(Size(80, 24), .flat), "\(name)-80x24-flat", depth: .mono)
  }

  @Test("Every size is drawn without falling out of it", arguments: Page.allCases)
  func everySize(_ page: Page) {
    for width in [0, 1, 2, 3, 7, 19, 40, 79, 81, 109, 110, 250] {
      for height in [0, 1, 2, 3, 5, 9, 11, 23, 70] {
        #expect(page.draw(Size(width, height), .unicode).size == Size(width, height))
      }
    }
  }
}
