import CSQLite
import Foundation
import Synchronization
import Testing

@testable import Runs

@Suite("The database behind the index")
struct DatabaseTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("foil-database-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("a.sqlite").path)
  }

  @Test("Values come back as they were, whatever bytes they hold")
  func values() throws {
    let database = try Database(path: nil)
    try database.run("CREATE TABLE t (a, b, c, d, e)")
    let texts = ["", "a\0b", "é 犬 🐕", String(repeating: "x", count: 100_000)]
    let blobs = [Data(), Data([0, 0xff, 0]), Data(repeating: 7, count: 70_000)]
    for (text, blob) in zip(texts, blobs) {
      try database.execute("DELETE FROM t")
      try database.execute(
        "INSERT INTO t VALUES (?, ?, ?, ?, ?)", [text, blob, Int64.min, Int.max, -0.5])
      let sizes = try database.first("SELECT length(CAST(a AS BLOB)), length(b), typeof(b) FROM t")
      { row in
        (try row.value(0) as Int, try row.value(1) as Int, try row.value(2) as String)
      }
      #expect(try #require(sizes) == (text.utf8.count, blob.count, "blob"))
      try database.rows("SELECT * FROM t") { (row: Row) throws -> Void in
        #expect(try row.value("a") == text)
        #expect(try row.value("b") == blob)
        #expect(try row.value("c") == Int64.min)
        #expect(try row.value("d") == Int.max)
        #expect(try row.value("e") == -0.5)
      }
    }
  }

  @Test("Nothing is NULL, NaN too; a column of another type is an error, not another value")
  func types() throws {
    let database = try Database(path: nil)
    let absent: String? = nil
    let columns = "SELECT ?, ?, 'x', 1.5, x'ff', CAST(x'ff61' AS TEXT)"
    try database.rows(columns, [Double.nan, absent]) { (row: Row) throws -> Void in
      #expect(try row.optional(0) as Double? == nil)
      #expect(try row.optional(1) as String? == nil)
      #expect(throws: ColumnMismatch.self) { try row.value(0) as Double }
      #expect(throws: ColumnMismatch.self) { try row.value(2) as Int }
      #expect(throws: ColumnMismatch.self) { try row.value(2) as Double }
      #expect(throws: ColumnMismatch.self) { try row.value(3) as Int64 }
      #expect(throws: ColumnMismatch.self) { try row.value(3) as Bool }
      #expect(throws: ColumnMismatch.self) { try row.value(4) as String }
      #expect(throws: ColumnMismatch.self) { try row.optional(2) as Data? }
      #expect(throws: ColumnMismatch.self) { try row.value("absent") as Int }
      #expect(throws: ColumnMismatch.self) { try row.value(99) as Int }
      #expect(try row.value(5) == "\u{FFFD}a")
    }
  }

  @Test("What throws within a transaction leaves no trace, and the connection goes on")
  func rollback() throws {
    struct Stop: Error {}
    try withFile { path in
      let file = try DatabaseFile(path: path)
      try file.write { try $0.run("CREATE TABLE t (a UNIQUE)") }
      #expect(throws: Stop.self) {
        try file.write { database in
          try database.execute("INSERT INTO t VALUES (1)")
          throw Stop()
        }
      }
      let error = #expect(throws: DatabaseError.self) {
        try file.write { database in
          for _ in 0..<2 { try database.execute("INSERT INTO t VALUES (?)", [2]) }
        }
      }
      #expect(error?.code == SQLITE_CONSTRAINT && error?.message.contains("t.a") == true)
      // SQLITE_CONSTRAINT_UNIQUE, a macro that Swift does not see.
      #expect(error?.extendedCode == 2067 && error?.description.contains("2067") == true)
      try file.write { try $0.execute("INSERT INTO t VALUES (?)", [3]) }
      #expect(try file.read { try $0.map("SELECT a FROM t") { try $0.value(0) as Int } } == [3])
    }
  }

  @Test("Who reads does not wait for who writes, and sees nothing of it before it is done")
  func snapshot() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)
      let count = { (database: Database) -> Int? in try database.value("SELECT COUNT(*) FROM t") }
      try file.write { try $0.run("CREATE TABLE t (a)") }
      try file.write { (database: Database) throws -> Void in
        try database.execute("INSERT INTO t VALUES (1)")
        #expect(try file.read(count) == 0)
      }
      try file.read { (database: Database) throws -> Void in
        #expect(try count(database) == 1)
        try file.write { try $0.execute("INSERT INTO t VALUES (2)") }
        #expect(try count(database) == 1)
        // Another reading meanwhile has a connection of its own.
        #expect(try file.read(count) == 2)
      }
      let error = #expect(throws: DatabaseError.self) {
        try file.read { try $0.execute("INSERT INTO t VALUES (3)") }
      }
      #expect(error?.code == SQLITE_READONLY)
      #expect(try file.read(count) == 2)
    }
  }

  @Test("A lock of another program is said to be one, after the time that one waits")
  func busy() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)
      try file.write { try $0.run("CREATE TABLE t (a)") }
      let other = try Database(path: path)
      try file.write { _ in
        let error = #expect(throws: DatabaseError.self) {
          try other.transaction(writes: true) { _ in }
        }
        #expect(error?.code == SQLITE_BUSY)
      }
      try other.transaction(writes: true) { try $0.execute("INSERT INTO t VALUES (1)") }
    }
  }

  @Test("One statement may run within itself, and again after a mistake")
  func statements() throws {
    let database = try Database(path: nil)
    try database.run("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)")
    var pairs = 0
    try database.rows("SELECT a FROM t") { _ in
      try database.rows("SELECT a FROM t") { _ in pairs += 1 }
    }
    #expect(pairs == 9)
    let error = #expect(throws: DatabaseError.self) {
      try database.execute("INSERT INTO t VALUES (?)", [1, 2])
    }
    // A mistake of the program must not look like one of the file.
    #expect(error?.code == SQLITE_MISUSE)
    try database.execute("INSERT INTO t VALUES (?)", [4])
    #expect(try database.value("SELECT SUM(a) FROM t") == 10)
    #expect(throws: DatabaseError.self) { try database.execute("SELECT nonsense FROM t") }
    #expect(throws: DatabaseError.self) { try database.execute("") }
  }

  @Test("A file that is no database is one that is damaged; a folder is another trouble")
  func noDatabase() throws {
    try withFile { path in
      try Data("no database, but long enough to have a header".utf8)
        .write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: DatabaseError.self) { try DatabaseFile(path: path) }
      #expect(error?.isDamage == true)
      let folder = (path as NSString).deletingLastPathComponent
      let other = #expect(throws: DatabaseError.self) { try DatabaseFile(path: folder) }
      #expect(other?.isDamage == false && other?.code == SQLITE_CANTOPEN)
    }
  }

  @Test("Pages with other bytes are damage, whoever reads them")
  func damagedPages() throws {
    try withFile { path in
      let fill = "INSERT INTO t SELECT value, hex(zeroblob(50)) FROM generate"
      try Database(path: path).run(
        """
        CREATE TABLE t (a, b); CREATE TABLE generate (value);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
        INSERT INTO generate SELECT i FROM n; \(fill)
        """)
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes.replaceSubrange(4096..., with: Data(repeating: 0xff, count: bytes.count - 4096))
      try bytes.write(to: URL(fileURLWithPath: path))
      let file = try DatabaseFile(path: path)
      for _ in 0..<2 {
        let error = #expect(throws: DatabaseError.self) {
          try file.read { try $0.rows("SELECT * FROM t") { _ in } }
        }
        #expect(error?.isDamage == true)
      }
    }
  }

  @Test("A full disk ends the transaction, says so, and the connection goes on")
  func full() throws {
    try withFile { path in
      let database = try Database(path: path)
      try database.run("CREATE TABLE t (a); PRAGMA max_page_count = 4")
      let error = #expect(throws: DatabaseError.self) {
        try database.transaction(writes: true) { database in
          for _ in 0..<10 {
            try database.execute("INSERT INTO t VALUES (?)", [Data(repeating: 1, count: 4000)])
          }
        }
      }
      #expect(error?.code == SQLITE_FULL)
      try database.transaction(writes: true) { try $0.execute("INSERT INTO t VALUES (1)") }
      #expect(try database.value("SELECT COUNT(*) FROM t") == 1)
    }
  }

  @Test("A new file in which another program is writing is waited for")
  func firstLock() throws {
    try withFile { path in
      let other = try Database(path: path)
      try other.run("CREATE TABLE t (a); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)")
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.1) { try? other.run("COMMIT") }
      let file = try DatabaseFile(path: path)
      #expect(try file.read { try $0.value("SELECT a FROM t") } == 1)
      #expect(try file.read { try $0.value("PRAGMA journal_mode") } == "wal")
    }
  }

  @Test("Several that make the same file at once all get it")
  func first() throws {
    for _ in 0..<10 {
      try withFile { path in
        let opened = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
          do {
            let file = try IndexSchema.open(path)
            let version = try file.read(IndexSchema.currentVersion)
            if version == IndexSchema.version { opened.withLock { $0 += 1 } }
          } catch { Issue.record(error) }
        }
        #expect(opened.withLock { $0 } == 8)
      }
    }
  }

  @Test("Many threads write and read one file: nothing is lost")
  func threads() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)
      try file.write { try $0.run("CREATE TABLE t (a INTEGER NOT NULL)") }
      DispatchQueue.concurrentPerform(iterations: 16) { thread in
        for _ in 0..<20 {
          try? file.write { try $0.execute("INSERT INTO t VALUES (?)", [thread]) }
          _ = try? file.read { try $0.value("SELECT COUNT(*) FROM t") as Int? }
        }
      }
      #expect(try file.read { try $0.value("SELECT COUNT(*) FROM t") } == 320)
      #expect(try file.read { try $0.value("PRAGMA integrity_check") } == "ok")
    }
  }
}
