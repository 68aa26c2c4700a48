import Records
import Runs

/// The parts of a model that are read on request.
struct RequestedData: Equatable {
  var curves: [CurveKey: Series]
  var curveNames: [RunRecord.ID: [String]]
  var negatives: [RunRecord.ID: [Event]]
  var similarities: [RunRecord.ID: SimilarityHistory]
  var messages: [RunRecord.ID: [RunMessage]]
  var journals: [RunRecord.ID: RunJournal]
  var marks: [RunRecord.ID: NegativeMarks]
  var foils: [RunRecord.ID: [Event]]
  var foilMoments: [RunRecord.ID: [FoilMoment]]
  var engineLog: [String]
  var datasets: [String]
  var folders: [String: [String]]

  init(_ model: WorkspaceModel) {
    curves = model.curves
    curveNames = model.curveNames
    negatives = model.negatives
    similarities = model.similarities
    messages = model.messages
    journals = model.journals
    marks = model.marks
    foils = model.foils
    foilMoments = model.foilMoments
    engineLog = model.engineLog
    datasets = model.datasets
    folders = model.folders
  }

  func store(in model: inout WorkspaceModel) {
    model.curves = curves
    model.curveNames = curveNames
    model.negatives = negatives
    model.similarities = similarities
    model.messages = messages
    model.journals = journals
    model.marks = marks
    model.foils = foils
    model.foilMoments = foilMoments
    model.engineLog = engineLog
    model.datasets = datasets
    model.folders = folders
  }
}
