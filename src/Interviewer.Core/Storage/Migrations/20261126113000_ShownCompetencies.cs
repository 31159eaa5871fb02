using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interviewer.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ShownCompetencies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ShownCompetencies",
                columns: table => new
                {
                    ChunkKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Competency = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Strength = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShownCompetencies", x => new { x.ChunkKey, x.Competency });
                    table.ForeignKey(
                        name: "FK_ShownCompetencies_Chunks_ChunkKey",
                        column: x => x.ChunkKey,
                        principalTable: "Chunks",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ShownCompetencies_OwnerId_Source_Competency_Strength",
                table: "ShownCompetencies",
                columns: new[] { "OwnerId", "Source", "Competency", "Strength" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ShownCompetencies");
        }
    }
}
