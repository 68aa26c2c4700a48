import Testing

@Suite("x") struct X { @Test("x") func x() {} }
