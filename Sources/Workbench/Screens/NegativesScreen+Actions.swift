import Cells
import Runs
import Widgets

/// What can be done with the negatives of a run.
extension NegativesScreen: ListHost {
  public static let actions: [Action<NegativesScreen>] =
    (going + arranging + marking + inner).map { action in
      action.unless { screen, model in
        guard model.subject != nil else { return "no run is selected" }
        screen.update(model)
        return nil
      }
    }

  private static let going: [Action<NegativesScreen>] =
    Action.list(
      "negatives.", in: "negatives",
      [
        .up: "Go up in the list", .down: "Go down in the list", .pageUp: "Go a page up",
        .pageDown: "Go a page down", .first: "Go to the first row", .last: "Go to the last row",
      ])
    + [
      Action(
        "negatives.open", [Key(.enter), Key("o")], in: "negatives", label: "negatives",
        "Go to the negatives of the anchor",
        obstacle: { $0.anchors($1).isEmpty ? "there are no negatives here" : nil },
        change: { $0.isInCandidates = !$0.anchors($1).isEmpty }),
      Action(
        "negatives.overview", [Key("v")], in: "negatives", label: "overview",
        "Show or leave what all sentences come to",
        obstacle: { screen, _ in
          screen.samples.terms.contains(NegativeAnchor.generatedTerm)
            ? nil : "no sentences were written in this run yet"
        },
        change: { screen, _ in
          screen.overview = screen.overview == nil ? FoilOverviewState() : nil
        }),
      Action(
        "negatives.earlier", [Key(.left), Key("h"), Key("[")], in: "negatives", label: "earlier",
        "Show an earlier sample",
        obstacle: { screen, _ in screen.anchorList.stepIndex == 0 ? "this is the first sample" : nil
        },
        change: { $0.slide(-1, $1) }),
      Action(
        "negatives.later", [Key(.right), Key("l"), Key("]")], in: "negatives", label: "later",
        "Show a later sample",
        obstacle: { screen, _ in
          screen.anchorList.stepIndex + 1 >= screen.samples.steps.count
            ? "this is the newest sample" : nil
        },
        change: { $0.slide(1, $1) }),
      Action(
        "negatives.newest", [Key("n")], in: "negatives", label: "newest",
        "Follow the newest sample", change: { screen, _ in screen.anchorList.followNewest() }),
    ]

  /// Which anchors and negatives are shown, and in which order.
  private static let arranging: [Action<NegativesScreen>] = [
    Action(
      "negatives.search", [Key("/")], in: "negatives", label: "search",
      "Show anchors whose sentences have a word", obstacle: inOverview,
      change: { screen, _ in
        screen.anchorList.search.begin()
        screen.isInCandidates = false
      }),
    Action(
      "negatives.sort", [Key("s")], in: "negatives", label: "sort",
      "Sort the negatives by weight, similarity, posterior or count", obstacle: inOverview,
      change: { screen, _ in screen.candidates.nextSort() }),
    Action(
      "negatives.sort-anchors", [Key("S")], in: "negatives",
      "Sort the anchors as logged, by gap or by their positive", obstacle: inOverview,
      change: { screen, _ in screen.anchorList.nextSort() }),
    Action(
      "negatives.filter", [Key("a")], in: "negatives", label: "which",
      "Show all negatives, or those of one source or without a mark",
      change: { screen, _ in
        if screen.overview?.changeStretch() != nil { return }
        screen.candidates.nextFilter()
      }),
    Action(
      "negatives.rejected", [Key("x")], in: "negatives", label: "rejected",
      "Show or fold the sentences that the filters rejected",
      obstacle: { screen, model in
        let own = screen.selectedAnchor(screen.anchors(model))
        return own.map { screen.rejected($0).isEmpty } ?? true
          ? "no sentence was rejected here" : nil
      },
      change: { screen, _ in screen.candidates.toggleRejected() }
    ).unless(inOverview),
    Action(
      "negatives.retrieved", [Key("r")], in: "negatives", label: "hardest now",
      "Ask the present model for its hardest negatives",
      obstacle: { _, model in
        model.subject?.metrics["best.step"] == nil ? "the run has no checkpoint yet" : nil
      },
      change: { screen, model in
        if let run = model.subject { screen.toggleModel(run) }
      }
    ).unless(inOverview),
    Action(
      "negatives.term", [Key("m")], in: "negatives", label: "term",
      "Show one term of the objective, or all",
      obstacle: { screen, _ in
        screen.samples.terms.count < 2 && screen.anchorList.term == nil
          ? "the objective has one term" : nil
      },
      change: { $0.anchorList.nextTerm($1) }
    ).unless(inOverview),
    Action(
      "negatives.direction", [Key("d")], in: "negatives", label: "direction",
      "Show caption anchors, image anchors, or both", obstacle: inOverview,
      change: { screen, _ in screen.anchorList.nextDirection() }),
  ]

  /// What a person says of a negative, and what is done with it.
  private static let marking: [Action<NegativesScreen>] = [
    Action(
      "negatives.mark-true", [Key("t")], in: "negatives", label: "in fact true",
      "Mark: the negative is in fact true", obstacle: cannotJudge, do: { $0.judge(.isTrue, $1) }),
    Action(
      "negatives.mark-fine", [Key("f")], in: "negatives", label: "fine",
      "Mark: the negative is a fine one", obstacle: cannotJudge, do: { $0.judge(.isFine, $1) }),
    Action(
      "negatives.mark-broken", [Key("e")], in: "negatives", label: "not English",
      "Mark: the sentence is not English", obstacle: cannotJudge,
      do: { $0.judge(.isBroken, $1) }),
    Action(
      "negatives.unmark", [Key("u"), Key(.delete)], in: "negatives", "Take the mark away",
      obstacle: { screen, model in
        guard let own = screen.selectedAnchor(screen.anchors(model)),
          let row = screen.selectedRow(own, model), screen.mark(own, row, model) != nil
        else { return "this one is not marked" }
        return nil
      },
      do: { $0.judge(nil, $1) }
    ).unless(inOverview),
    Action(
      "negatives.copy", [Key("y")], in: "negatives", "Copy the marks as CSV",
      obstacle: nothingMarked,
      do: { screen, model in
        model.subject.map { [.copy(screen.csv($0, model)), .toast("marks copied")] } ?? []
      }),
    Action(
      "negatives.export", [Key("w")], in: "negatives",
      "Write the marks to a file in the workspace", obstacle: nothingMarked,
      do: { screen, model in
        guard let run = model.subject else { return [] }
        let path = "\(model.workspace)/negatives-\(run.identifier).csv"
        return [.export(screen.csv(run, model), path: path)]
      }),
  ]

  /// What keys do in the candidates, in the overview and while the search is typed.
  private static let inner: [Action<NegativesScreen>] = [
    Action(
      "negatives.candidates-close", [Key(.escape)], in: "negatives candidates", label: "anchors",
      "Go back to the anchors", change: { screen, _ in screen.isInCandidates = false }),
    Action(
      "negatives.overview-open", [Key(.enter), Key("o")], in: "negatives overview",
      label: "full screen", "Show the part alone",
      obstacle: { screen, _ in
        screen.overview?.isAlone == true ? "it is shown alone" : nil
      },
      change: { screen, _ in screen.overview?.isAlone = true }
    ).unless(outsideOverview),
    Action(
      "negatives.overview-close", [Key(.escape)], in: "negatives overview", label: "back",
      "Go back to all parts, or to the lists", obstacle: outsideOverview,
      change: { screen, _ in
        if screen.overview?.isAlone == true {
          screen.overview?.isAlone = false
        } else {
          screen.overview = nil
        }
      }),
    Action(
      "negatives.search-done", [Key(.enter)], in: "negatives search", label: "done",
      "Keep the search", change: { screen, _ in screen.anchorList.search.keep() }),
    Action(
      "negatives.search-cancel", [Key(.escape)], in: "negatives search", label: "cancel",
      "Leave the search", change: { screen, _ in screen.anchorList.search.clear() }),
  ]

  // MARK: - Obstacles

  private static let inOverview: Action<NegativesScreen>.Obstacle = { screen, _ in
    screen.overview == nil ? nil : "this belongs to the lists: v shows them"
  }

  private static let outsideOverview: Action<NegativesScreen>.Obstacle = { screen, _ in
    screen.overview == nil ? "the overview is not shown" : nil
  }

  private static let cannotJudge: Action<NegativesScreen>.Obstacle = { screen, model in
    if let obstacle = inOverview(screen, model) { return obstacle }
    guard let own = screen.selectedAnchor(screen.anchors(model)),
      let row = screen.selectedRow(own, model)
    else { return "there are no negatives here" }
    return row.item.isKnown ? nil : "a random key cannot be judged"
  }

  private static let nothingMarked: Action<NegativesScreen>.Obstacle = { screen, model in
    guard let run = model.subject else { return "no run is selected" }
    return screen.marks(run.id, model).marks.isEmpty ? "nothing is marked yet" : nil
  }

  // MARK: - What they do

  /// Takes a step through the overview, the candidates or the anchors, whichever has the focus.
  mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    update(model)
    if overview?.move(step) != nil { return [] }
    let anchors = anchors(model)
    let page = max(1, drawn.perPage)
    if isInCandidates, let own = selectedAnchor(anchors) {
      candidates.move(step, count: rows(own, model).count, page: page)
    } else {
      anchorList.move(step, count: anchors.count, page: page)
      candidates.restart()
    }
    return []
  }

  private mutating func slide(_ count: Int, _ model: WorkspaceModel) {
    anchorList.slide(count, model)
    candidates.restart()
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if let isUsed = anchorList.type(input) {
      if isUsed { candidates.restart() }
      return (isUsed, [])
    }
    if let steps = input.wheelSteps { return (true, move(.wheel(steps), model)) }
    guard let click = input.click else { return (false, []) }
    if overview != nil {
      guard let part = drawn.name(at: click).flatMap(FoilOverviewState.Part.init) else {
        return (false, [])
      }
      overview?.part = part
      return (true, [])
    }
    if let place = drawn.places["anchors"], place.contains(click) {
      isInCandidates = false
      let anchors = anchors(model)
      let table = anchorTable(anchors, model, symbols: .unicode)
      if let row = table.row(at: click, in: place) {
        anchorList.select(row, count: anchors.count)
        candidates.restart()
      }
      return (true, [])
    }
    if let place = drawn.places["candidates"], place.contains(click),
      let own = selectedAnchor(anchors(model))
    {
      isInCandidates = true
      let all = rows(own, model)
      if let hit = places(all, own, model, in: place).first(where: { $0.rect.contains(click) }) {
        candidates.select(hit.index, count: all.count)
      }
      return (true, [])
    }
    return (false, [])
  }
}
