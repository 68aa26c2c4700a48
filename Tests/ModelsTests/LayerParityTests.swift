import Compute
import Models
import Testing

@Suite("Layers against PyTorch")
struct LayerParityTests {
  @Test("Linear: output and gradients")
  func linear() throws {
    let fixture = try Fixture("linear")
    var layout = ParameterLayout()
    let layer = Linear("linear", inputs: 7, outputs: 5, layout: &layout)
    let values = try fixture.load(layout)
    let x = buffer(try fixture.floats("in/x"))
    let y = FloatBuffer(count: 9 * 5)
    layer.forward(x.pointer, rows: 9, into: y.pointer, weights: Weights(values.pointer))
    expectClose(y.pointer, try fixture.floats("out/y"), "output")
    let gradients = FloatBuffer(count: layout.count)
    let dx = FloatBuffer(count: 9 * 7)
    let dy = buffer(try fixture.floats("upstream/y"))
    layer.backward(
      x: x.pointer, dy: dy.pointer, rows: 9, dx: dx.pointer, weights: Weights(values.pointer),
      gradients: Gradients(gradients.pointer))
    try fixture.expectParameters(gradients, layout)
    expectClose(dx.pointer, try fixture.floats("grad/x"), "input gradient")
  }

  @Test("BiGRU on packed sequences: mean of both directions and gradients")
  func biGRU() throws {
    let fixture = try Fixture("bigru")
    let shape = try fixture.shape("in/x")
    let width = try fixture.shape("out/y")[1]
    var layout = ParameterLayout()
    let layer = BiGRU("text.gru", inputs: shape[1], width: width, layout: &layout)
    let values = try fixture.load(layout)
    let pass = BiGRU.Pass(layer)
    let x = try fixture.floats("in/x")
    let input = pass.prepare(offsets: try fixture.offsets())
    for (row, packed) in pass.packedRows.enumerated() {
      for i in 0..<shape[1] { input[row * shape[1] + i] = x[packed * shape[1] + i] }
    }
    let y = pass.forward(weights: Weights(values.pointer))
    expectClose(y, try fixture.floats("out/y"), "output")
    let gradients = FloatBuffer(count: layout.count)
    let dy = buffer(try fixture.floats("upstream/y"))
    let dx = pass.backward(
      dy.pointer, weights: Weights(values.pointer), gradients: Gradients(gradients.pointer))
    try fixture.expectParameters(gradients, layout)
    var packedGradient = [Float](repeating: 0, count: x.count)
    for (row, packed) in pass.packedRows.enumerated() {
      for i in 0..<shape[1] { packedGradient[packed * shape[1] + i] = dx[row * shape[1] + i] }
    }
    expectClose(packedGradient, try fixture.floats("grad/x"), "input gradient")
  }

  @Test("Generalised pooling operator of VSE∞")
  func gpo() throws {
    let fixture = try Fixture("gpo")
    let width = try fixture.shape("in/x")[1]
    var layout = ParameterLayout()
    let layer = Pooling(.gpo, name: "pool", width: width, layout: &layout)
    let values = try fixture.load(layout)
    let pass = Pooling.Pass(layer)
    let x = buffer(try fixture.floats("in/x"))
    let y = pass.forward(
      x.pointer, offsets: try fixture.offsets(), weights: Weights(values.pointer))
    expectClose(y, try fixture.floats("out/y"), "output")
    let gradients = FloatBuffer(count: layout.count)
    let dy = buffer(try fixture.floats("upstream/y"))
    let dx = pass.backward(
      dy.pointer, offsets: try fixture.offsets(), weights: Weights(values.pointer),
      gradients: Gradients(gradients.pointer))
    try fixture.expectParameters(gradients, layout)
    expectClose(dx, try fixture.floats("grad/x"), "input gradient")
  }
}
