import Documents
import Testing

struct PipeTableTests {
  @Test func `a head that lost its spans gets them back, blank cells stay, rows may be ragged`()
    throws
  {
    let page = try document(
      """
      ==Viewership==

        - Average ratings**

      | | Original broadcast date | Average audience share (Nielsen Korea) | |
      | Nationwide | Seoul | | |
      | 1 | January 4, 2025 | 3.324% | 3.818% |
      | 2 | January 5, 2025 | ' | ' |
      | 3 | January 11, 2025 |
      | Average | | | |
      """)
    #expect(
      outline(page) == """
        h2: Viewership
        table: Average ratings
          | *<1x2> | *Original broadcast date<1x2> | *Average audience share (Nielsen Korea)<2x1>
          | *Nationwide | *Seoul
          | 1 | January 4, 2025 | 3.324% | 3.818%
          | 2 | January 5, 2025 |  | 
          | 3 | January 11, 2025
          | Average |  |  | 
        """)
  }

  @Test func `an empty cell stands at its own place`() throws {
    let text = "| 1 | ' | |\n| 2 | 3 | 4 |"
    guard case .table(let table) = try document(text).blocks[0].content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].cells.map { $0.text.source } == [2..<3, 6..<6, 10..<10])
  }

  @Test func `spans that do not add up are left alone`() throws {
    let page = try document("| No. | Rating | |\n| A | B | C |\n| 1 | 2 | 3 |")
    #expect(
      outline(page) == """
        table: -
          | *No. | *Rating | *
          | *A | *B | *C
          | 1 | 2 | 3
        """)
  }

  @Test func `a rule under the head marks it and is no row`() throws {
    let page = try document("| Actor | Role |\n|---|:-:|\n| IU | Ae-sun |")
    #expect(
      outline(page) == """
        table: -
          | *Actor | *Role
          | IU | Ae-sun
        """)
  }

  @Test func `a head may begin with a figure`() throws {
    let page = try document("| Episode | 20–49 rating |\n| Pilot | 3.1 |\n| Second | 4.0 |")
    #expect(outline(page).hasPrefix("table: -\n  | *Episode | *20–49 rating\n  | Pilot | 3.1\n"))
  }

  @Test func `rows without outer pipes are a table under the line above them`() throws {
    let page = try document(
      """
       date 2023-10-16 The sheet of the week.

      FRI 2023-10-13
      My Dearest | MBC | 11 | 7.7 | -4.5
      7 Escape: War for Survival | SBS | 7 | 6.8 | -
      """)
    #expect(
      outline(page) == """
        p: The sheet of the week.
        table: FRI 2023-10-13
          | My Dearest | MBC | 11 | 7.7 | -4.5
          | 7 Escape: War for Survival | SBS | 7 | 6.8 | -
        """)
  }

  @Test func `one line with pipes is no table`() throws {
    #expect(try outline(document("Ratings | tvN | 5.1 today.")) == "p: Ratings | tvN | 5.1 today.")
  }
}
